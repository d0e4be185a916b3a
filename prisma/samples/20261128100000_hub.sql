-- Adds a feed of which the hub could not be told to 20261127150000_used_codes.
INSERT INTO "hub_pings" ("address", "owed", "failures", "retry_at", "problem") VALUES
  ('/atom.xml', 1, 2, '2026-03-05T12:00:04Z', 'The hub answered 503.');
