-- Links that show an unpublished text, a time before which a brief does not go out, the zone in which somebody plans, and
-- what a brief is begun with.

-- AlterTable
ALTER TABLE "briefs" ADD COLUMN     "begun_from_id" UUID,
ADD COLUMN     "embargoed_until" TIMESTAMPTZ(3);

-- AlterTable
ALTER TABLE "people" ADD COLUMN     "time_zone" TEXT NOT NULL DEFAULT 'UTC';

-- CreateTable
CREATE TABLE "category_templates" (
    "category_id" UUID NOT NULL,
    "content" JSON NOT NULL,
    "chosen_from" TEXT NOT NULL,
    "set_by_id" UUID NOT NULL,
    "set_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "category_templates_pkey" PRIMARY KEY ("category_id")
);

-- CreateTable
CREATE TABLE "preview_links" (
    "id" UUID NOT NULL,
    "hash" TEXT NOT NULL,
    "brief_id" UUID NOT NULL,
    "live_revision_id" UUID,
    "for_whom" TEXT NOT NULL,
    "made_by_id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),
    "last_opened_at" TIMESTAMPTZ(3),
    "opened" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "preview_links_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "preview_links_hash_key" ON "preview_links"("hash");

-- CreateIndex
CREATE INDEX "preview_links_brief_id_made_at_idx" ON "preview_links"("brief_id", "made_at" DESC);

-- CreateIndex
CREATE INDEX "briefs_begun_from_id_idx" ON "briefs"("begun_from_id");

-- AddForeignKey
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_begun_from_id_fkey" FOREIGN KEY ("begun_from_id") REFERENCES "briefs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category_templates" ADD CONSTRAINT "category_templates_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "category_templates" ADD CONSTRAINT "category_templates_set_by_id_fkey" FOREIGN KEY ("set_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "preview_links" ADD CONSTRAINT "preview_links_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
