-- Adds a name that waits for an unpublished text to 20261127110000_backups.
INSERT INTO "entity_aliases" ("key", "entity_id", "name", "waits_for")
  SELECT 'a name that waits', "id", 'A name that waits', '01a21900-0000-7000-8000-000000000002' FROM "entities" ORDER BY "id" LIMIT 1;
