-- Searches count entities and techniques from the rows that they find (docs/decisions/034-search.md). The index of words is made
-- anew: every row is written, and adding each to it takes longer.
-- DropIndex
DROP INDEX "search_briefs_document_idx";

-- AlterTable
ALTER TABLE "search_briefs" ADD COLUMN "entity_ids" UUID[],
ADD COLUMN "technique_ids" UUID[];

UPDATE "search_briefs" s SET
  "entity_ids" = ARRAY(SELECT n."entity_id" FROM "listing_entities" n WHERE n."brief_id" = s."brief_id"),
  "technique_ids" = ARRAY(SELECT u."technique_id" FROM "listing_techniques" u WHERE u."brief_id" = s."brief_id");

-- CreateIndex
CREATE INDEX "search_briefs_document_idx" ON "search_briefs" USING GIN ("document");
