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

-- Nothing reaches readers but what somebody else has verified and is marked TLP:CLEAR.
ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_fit" CHECK (
  "published_at" IS NULL
  OR ("marking" = 'TLP:CLEAR' AND "published_by_id" IS NOT NULL AND "verifier_id" IS NOT NULL AND "verifier_id" <> "author_id"));
ALTER TABLE "daily_reports" ADD CONSTRAINT "daily_reports_withdrawn_in_public" CHECK (
  ("withdrawn_at" IS NULL) = ("withdrawal_reason" IS NULL) AND ("withdrawn_at" IS NULL OR "published_at" IS NOT NULL));

-- What readers have had stays as it was; of an edition there is one report at a time.
CREATE FUNCTION refuse_change_of_published_report() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP <> 'INSERT' AND OLD.published_at IS NOT NULL THEN
    IF TG_OP = 'DELETE' THEN
      RAISE EXCEPTION 'daily report % was published and is kept', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.withdrawn_at IS NOT NULL
      OR (OLD.day, OLD.edition, OLD.title, OLD.document::text, OLD.words, OLD.text_hash, OLD.marking, OLD.author_id,
          OLD.verifier_id, OLD.published_at, OLD.published_by_id)
        IS DISTINCT FROM (NEW.day, NEW.edition, NEW.title, NEW.document::text, NEW.words, NEW.text_hash, NEW.marking,
          NEW.author_id, NEW.verifier_id, NEW.published_at, NEW.published_by_id) THEN
      RAISE EXCEPTION 'daily report % was published and cannot change', OLD.id USING ERRCODE = 'restrict_violation';
    END IF;
  END IF;
  IF TG_OP = 'DELETE' THEN
    RETURN OLD;
  END IF;
  IF NEW.published_at IS NOT NULL AND NEW.withdrawn_at IS NULL AND EXISTS (
    SELECT 1 FROM daily_reports r WHERE r.day = NEW.day AND r.edition = NEW.edition AND r.id <> NEW.id
      AND r.published_at IS NOT NULL AND r.withdrawn_at IS NULL) THEN
    RAISE EXCEPTION 'the % edition of % has a daily report', NEW.edition, NEW.day USING ERRCODE = 'unique_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "daily_reports_kept" BEFORE INSERT OR UPDATE OR DELETE ON "daily_reports" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published_report();
