-- Adds the phrases of a bottom line, and one that is due, to 20261127010000_daily_reports.
INSERT INTO "listing_phrases" ("brief_id", "key", "written") VALUES
  ('01a214a2-f8e1-7294-9d63-9a0947ac52f1', 'one source', 'one source');
INSERT INTO "phrases_due" ("brief_id") VALUES ('01a214a2-f8e1-7294-9d63-9a0947ac52f1');
