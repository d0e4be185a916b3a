-- The pages of days: what happened to briefs, what editors note, which brief leads.

-- AlterTable
ALTER TABLE "judgments" ADD COLUMN     "code" TEXT;

-- AlterTable
ALTER TABLE "site" ADD COLUMN     "lead_brief_id" UUID,
ADD COLUMN     "lead_until" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "brief_events" (
    "brief_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "brief_events_pkey" PRIMARY KEY ("brief_id","kind","at")
);

-- CreateTable
CREATE TABLE "day_notes" (
    "day" DATE NOT NULL,
    "category_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "by_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "day_notes_pkey" PRIMARY KEY ("day","category_id")
);

-- CreateIndex
CREATE INDEX "brief_events_at_brief_id_idx" ON "brief_events"("at", "brief_id");

-- AddForeignKey
ALTER TABLE "site" ADD CONSTRAINT "site_lead_brief_id_fkey" FOREIGN KEY ("lead_brief_id") REFERENCES "briefs"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "brief_events" ADD CONSTRAINT "brief_events_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_notes" ADD CONSTRAINT "day_notes_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "day_notes" ADD CONSTRAINT "day_notes_by_id_fkey" FOREIGN KEY ("by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

ALTER TABLE "judgments" ADD CONSTRAINT "judgments_code_words" CHECK ("code" IN ('signal', 'geopolitical', 'risk'));
ALTER TABLE "brief_events" ADD CONSTRAINT "brief_events_kind_words" CHECK ("kind" IN ('published', 'corrected', 'withdrawn'));

-- What happened before, of all that readers can see or that was withdrawn from them.
INSERT INTO "brief_events" ("brief_id", "kind", "at")
SELECT b."id", e."kind", e."at"
FROM "briefs" b JOIN "revisions" r ON r."id" = b."live_revision_id" CROSS JOIN LATERAL (
  SELECT 'published' AS "kind", b."first_published_at" AS "at"
  UNION SELECT 'corrected', x."made_at" FROM "corrections" x WHERE x."brief_id" = b."id"
  UNION SELECT 'withdrawn', b."withdrawn_at"
) e
WHERE r."marking" = 'TLP:CLEAR' AND e."at" IS NOT NULL;
