-- Adds somebody who is editing, a page that failed and a feed with subscribers to 20261127120000_waiting_names.
INSERT INTO "editing_leases" ("brief_id", "holder_id", "since", "renewed_at", "taken_from_id")
  SELECT "brief_id", "saved_by_id", '2026-03-05T12:00:00Z', '2026-03-05T12:01:00Z', NULL FROM "drafts" ORDER BY "brief_id" LIMIT 1;
INSERT INTO "prints" ("address", "state", "owed", "failures", "retry_at", "problem") VALUES
  ('/failing', 'owed', 1, 3, '2026-03-05T12:00:08Z', 'The store has no room left.');
INSERT INTO "feed_audiences" ("address", "day", "service", "subscribers") VALUES ('/feed.xml', '2026-03-05', 'Feedly', 12);
