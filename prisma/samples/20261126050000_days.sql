-- Adds what happened to the briefs, a note and a lead to 20261126031000_techniques_listed.
INSERT INTO "brief_events" ("brief_id", "kind", "at") VALUES
  ('01a214a2-f8e1-7294-9d63-9a0947ac52f1', 'published', '2026-03-05T12:00:00Z'),
  ('01a214a2-fa6e-7325-a438-7f71b5b515fd', 'withdrawn', '2026-03-05T12:00:00Z');
INSERT INTO "day_notes" ("day", "category_id", "text", "by_id", "at") VALUES
  ('2026-03-05', '01a20a20-0000-7000-8000-000000000001', 'Two of three lines rest on one source.', '01a214a2-f8d2-7f0c-b71e-8566e83160b6', '2026-03-05T13:00:00Z');
UPDATE "site" SET "lead_brief_id" = '01a214a2-f8e1-7294-9d63-9a0947ac52f1', "lead_until" = '2026-03-06T12:00:00Z';
