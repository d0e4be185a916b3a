-- Adds what a brief leads to as related to 20261125210000_the_record.
INSERT INTO "related_briefs" ("brief_id", "related_id", "strength") VALUES
  ('01a214a2-f8e1-7294-9d63-9a0947ac52f1', '01a214a2-fa6e-7325-a438-7f71b5b515fd', 1.25);
