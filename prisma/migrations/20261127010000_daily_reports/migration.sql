-- Daily reports that were read in, and the briefs that their editions lead to.

-- CreateTable
CREATE TABLE "daily_reports" (
    "id" UUID NOT NULL,
    "day" DATE NOT NULL,
    "edition" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "document" JSON NOT NULL,
    "words" TEXT NOT NULL,
    "text_hash" TEXT NOT NULL,
    "marking" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "imported_at" TIMESTAMPTZ(3) NOT NULL,
    "verifier_id" UUID,
    "published_at" TIMESTAMPTZ(3),
    "published_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_reason" TEXT,

    CONSTRAINT "daily_reports_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "report_briefs" (
    "report_id" UUID NOT NULL,
    "brief_id" UUID NOT NULL,
    "shared" INTEGER NOT NULL,

    CONSTRAINT "report_briefs_pkey" PRIMARY KEY ("report_id","brief_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "daily_reports_text_hash_key" ON "daily_reports"("text_hash");

-- CreateIndex
CREATE INDEX "daily_reports_day_edition_idx" ON "daily_reports"("day", "edition");

-- CreateIndex
CREATE INDEX "report_briefs_brief_id_idx" ON "report_briefs"("brief_id");

-- AddForeignKey
ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_verifier_id_fkey" FOREIGN KEY ("verifier_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_briefs" ADD CONSTRAINT "report_briefs_report_id_fkey" FOREIGN KEY ("report_id") REFERENCES "daily_reports"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "report_briefs" ADD CONSTRAINT "report_briefs_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_edition_words" CHECK ("edition" IN ('overnight', 'morning', 'midday', 'evening'));
ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_marking_words" CHECK ("marking" IN ('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'));
-- Nothing reaches readers that nobody but its author has verified, or that is marked above TLP:CLEAR.
ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_fit" CHECK ("published_at" IS NULL OR ("verifier_id" IS NOT NULL AND "verifier_id" <> "author_id" AND "marking" = 'TLP:CLEAR'));
ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_withdrawn_in_public" CHECK ("withdrawn_at" IS NULL OR ("published_at" IS NOT NULL AND "withdrawal_reason" IS NOT NULL));
