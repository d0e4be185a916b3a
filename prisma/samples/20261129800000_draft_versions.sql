-- Adds a brief whose draft has ended to 20261129700000_near_words.
UPDATE "briefs" SET "draft_version" = 7 WHERE "id" = (SELECT min("id"::text)::uuid FROM "briefs" WHERE "published_at" IS NOT NULL);
