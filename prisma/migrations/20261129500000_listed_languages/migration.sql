-- Lists show titles and bottom lines in the language of the brief, so that they are pronounced and hyphenated as such.
-- AlterTable
ALTER TABLE "listings" ADD COLUMN "language" TEXT;

UPDATE "listings" AS l SET "language" = r."content" ->> 'language'
FROM "briefs" AS b JOIN "revisions" AS r ON r."id" = b."live_revision_id"
WHERE b."id" = l."brief_id" AND r."content" ->> 'language' IS NOT NULL;
