-- A name that an unpublished text brings waits for its revision: readers learn of it with the text, not before.

-- AlterTable
ALTER TABLE "entity_aliases" ADD COLUMN "waits_for" UUID;

-- CreateIndex
CREATE INDEX "entity_aliases_waits_for_idx" ON "entity_aliases"("waits_for");

-- Spellings that no publication ever had, and that stand in a text which waits.
UPDATE "entity_aliases" a SET "waits_for" = (
  SELECT n."revision_id" FROM "entity_namings" n
  WHERE n."entity_id" = a."entity_id" AND n."name" = a."name" ORDER BY n."revision_id" DESC LIMIT 1)
WHERE NOT EXISTS (
  SELECT 1 FROM "entity_namings" n JOIN "publications" p ON p."revision_id" = n."revision_id"
  WHERE n."entity_id" = a."entity_id" AND n."name" = a."name")
AND EXISTS (
  SELECT 1 FROM "entity_namings" n JOIN "revisions" r ON r."id" = n."revision_id" JOIN "briefs" b ON b."id" = r."brief_id"
  WHERE n."entity_id" = a."entity_id" AND n."name" = a."name"
    AND (b."live_revision_id" IS NULL OR b."live_revision_id" <> r."id"));
