-- Adds a backup to 20261127100000_ways.
INSERT INTO "backups" ("id", "made_at", "file", "bytes", "briefs", "read_back_at") VALUES
  ('01a21900-0000-7000-8000-000000000001', '2026-03-05T18:00:00Z', '/srv/backups/backup-2026-03-05.tar.gz', 48213, 1, '2026-03-05T18:00:01Z');
