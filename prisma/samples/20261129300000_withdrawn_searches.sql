-- Adds what a withdrawn brief was found by to 20261128110000_quick_search.
INSERT INTO "search_withdrawn" ("brief_id", "category_id", "confidence", "likelihood", "first_published_at", "withdrawn_at", "language", "document")
  SELECT "id", "category_id", NULL, NULL, '2026-03-05T12:00:00Z', '2026-03-06T12:00:00Z', 'english',
    setweight(to_tsvector('english', 'one source'), 'A')
  FROM "briefs" ORDER BY "id" LIMIT 1;
