-- Adds a time, and what readers will be told, of the text in review to 20261127050000_sign_in.
UPDATE "drafts" SET "state" = 'scheduled', "scheduled_for" = '2026-03-06T06:00:00Z', "change_kind" = 'update', "change_note" = 'The harbour has reopened.'
  WHERE "brief_id" = '01a214a2-faef-7403-aacf-7474653dd30f';
