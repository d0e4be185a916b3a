-- Adds two prints to 20261123201500_publications.
INSERT INTO "prints" ("address", "state", "owed", "printed", "edition", "hash", "printed_at") VALUES
('/', 'owed', 4, 3, 'a', repeat('0', 64), '2026-03-05T12:00:00Z'),
('/tags/harbours', 'out', 4, 2, 'a', repeat('1', 64), '2026-03-05T12:00:00Z');
