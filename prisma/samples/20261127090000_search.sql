-- Adds what briefs are searched by, and one that is due, to 20261127080000_dismissals.
INSERT INTO "search_briefs" ("brief_id", "category_id", "confidence", "likelihood", "first_published_at", "language", "document")
  SELECT "brief_id", "category_id", "confidence", NULL, "first_published_at", 'english',
    setweight(to_tsvector('english', 'one source'), 'A')
  FROM "listings" WHERE "brief_id" = '01a214a2-f8e1-7294-9d63-9a0947ac52f1';
INSERT INTO "search_texts" ("brief_id", "position", "part", "text", "document") VALUES
  ('01a214a2-f8e1-7294-9d63-9a0947ac52f1', 0, 's1', 'One source.', to_tsvector('english', 'one source'));
INSERT INTO "search_words" ("word", "grams") VALUES
  ('source', ARRAY[' so', 'sou', 'our', 'urc', 'rce', 'ce ']);
INSERT INTO "search_due" ("brief_id") VALUES ('01a214a2-f8e1-7294-9d63-9a0947ac52f1') ON CONFLICT DO NOTHING;
