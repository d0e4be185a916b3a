-- Adds which briefs used a technique to 20261126030000_related_briefs.
INSERT INTO "listing_techniques" ("brief_id", "technique_id", "first_published_at") VALUES
  ('01a214a2-f8e1-7294-9d63-9a0947ac52f1', '01a214a2-f91d-7b6b-8a99-bea1cf1295c8', '2026-03-05T12:00:00+00:00'),
  ('01a214a2-f8e1-7294-9d63-9a0947ac52f1', '01a214a2-f91d-7b6b-8a99-bea2b84db98d', '2026-03-05T12:00:00+00:00');
INSERT INTO "list_counts" ("kind", "subject_id", "month", "count") VALUES
  ('technique', '01a214a2-f91d-7b6b-8a99-bea1cf1295c8', '', 1),
  ('technique', '01a214a2-f91d-7b6b-8a99-bea2b84db98d', '', 1);
