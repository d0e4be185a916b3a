-- Searches rank what they find, and count its entities and techniques, by what its row has (docs/decisions/034-search.md). The index
-- of words is made anew: every row is written, and adding each to it takes longer.
-- DropIndex
DROP INDEX "search_briefs_document_idx";

-- AlterTable
ALTER TABLE "search_briefs" ADD COLUMN "entity_ids" UUID[],
ADD COLUMN "technique_ids" UUID[],
ADD COLUMN "lead" tsvector;

-- It stays in the row, where reading it costs next to nothing.
ALTER TABLE "search_briefs" ALTER COLUMN "lead" SET STORAGE MAIN;

UPDATE "search_briefs" s SET
  "entity_ids" = ARRAY(SELECT n."entity_id" FROM "listing_entities" n WHERE n."brief_id" = s."brief_id"),
  "technique_ids" = ARRAY(SELECT u."technique_id" FROM "listing_techniques" u WHERE u."brief_id" = s."brief_id"),
  "lead" = ts_filter(s."document", '{a,b,c}');

ALTER TABLE "search_briefs" ALTER COLUMN "lead" SET NOT NULL;

-- CreateIndex
CREATE INDEX "search_briefs_document_idx" ON "search_briefs" USING GIN ("document");
