-- Adds a word to be offered, and one that a brief has lost, to 20261129600000_loose_prints.
INSERT INTO "search_words" ("word", "near_keys") VALUES
  ('ship', ARRAY['ship', 'hip', 'sip', 'shp', 'shi']), ('boat', ARRAY['boat', 'oat', 'bat', 'bot', 'boa']);
INSERT INTO "search_doubts" ("word") VALUES ('boat');
