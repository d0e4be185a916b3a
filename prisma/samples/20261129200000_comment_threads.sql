-- Adds a comment on a whole brief, and its settling answer, to 20261128110000_quick_search.
INSERT INTO "review_comments" ("id", "brief_id", "person_id", "at", "text")
  SELECT '01a22000-0000-7000-8000-000000000001', r."brief_id", v."person_id", v."at", 'Is the date right?'
  FROM "reviews" v JOIN "revisions" r ON r."id" = v."revision_id" ORDER BY v."id" LIMIT 1;
INSERT INTO "review_comments" ("id", "thread_id", "brief_id", "person_id", "at", "text", "resolved_at")
  SELECT '01a22000-0000-7000-8000-000000000002', "id", "brief_id", "person_id", "at", 'It is.', "at"
  FROM "review_comments" WHERE "id" = '01a22000-0000-7000-8000-000000000001';
