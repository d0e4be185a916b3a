-- Adds an embargo, somebody's time zone, a preview link and a template to 20261127090000_search.
UPDATE "briefs" SET "embargoed_until" = '2026-03-07T06:00:00Z' WHERE "id" = '01a214a2-faef-7403-aacf-7474653dd30f';
UPDATE "people" SET "time_zone" = 'Europe/Berlin' WHERE "id" = '01a214a2-f8d2-7f0c-b71e-8566e83160b6';
INSERT INTO "preview_links" ("id", "hash", "brief_id", "for_whom", "made_by_id", "made_at", "expires_at", "last_opened_at", "opened") VALUES
  ('01a214a2-fb00-7000-8000-000000000001', '1111111111111111111111111111111111111111111111111111111111111111', '01a214a2-faef-7403-aacf-7474653dd30f', 'a press office', '01a214a2-f8d2-7f0c-b71e-8566e83160b6', '2026-03-05T13:00:00Z', '2026-03-12T13:00:00Z', '2026-03-05T14:00:00Z', 2);
INSERT INTO "category_templates" ("category_id", "content", "chosen_from", "set_by_id", "set_at")
  SELECT b."category_id", d."content", b."slug", b."owner_id", b."created_at" FROM "briefs" b JOIN "drafts" d ON d."brief_id" = b."id"
  WHERE b."id" = '01a214a2-faef-7403-aacf-7474653dd30f';
