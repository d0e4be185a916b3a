-- A brief counts the versions of all its drafts: whoever has one of an ended draft in a tab does not save it over the next.
-- AlterTable
ALTER TABLE "briefs" ADD COLUMN "draft_version" INTEGER NOT NULL DEFAULT 0;
