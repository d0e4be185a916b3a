-- What running the publication needs to know: who is editing, since when pages are owed and why they fail, and how many
-- subscribers feed readers speak of.

-- AlterTable
ALTER TABLE "prints" ADD COLUMN     "owed_at" TIMESTAMPTZ(3),
ADD COLUMN     "problem" TEXT;

-- CreateTable
CREATE TABLE "editing_leases" (
    "brief_id" UUID NOT NULL,
    "holder_id" UUID NOT NULL,
    "since" TIMESTAMPTZ(3) NOT NULL,
    "renewed_at" TIMESTAMPTZ(3) NOT NULL,
    "taken_from_id" UUID,

    CONSTRAINT "editing_leases_pkey" PRIMARY KEY ("brief_id")
);

-- CreateTable
CREATE TABLE "feed_audiences" (
    "address" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "service" TEXT NOT NULL,
    "subscribers" INTEGER NOT NULL,

    CONSTRAINT "feed_audiences_pkey" PRIMARY KEY ("address","day","service")
);

-- CreateIndex
CREATE INDEX "page_reads_day_idx" ON "page_reads"("day");

-- AddForeignKey
ALTER TABLE "editing_leases" ADD CONSTRAINT "editing_leases_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "editing_leases" ADD CONSTRAINT "editing_leases_holder_id_fkey" FOREIGN KEY ("holder_id") REFERENCES "people"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Since when a page is owed, whichever way it came to be.
CREATE FUNCTION note_when_owed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.owed_at := CASE WHEN NEW.state = 'owed' THEN now() END;
  RETURN NEW;
END $$;

CREATE TRIGGER prints_owed BEFORE INSERT ON prints
  FOR EACH ROW WHEN (NEW.state = 'owed') EXECUTE FUNCTION note_when_owed();

CREATE TRIGGER prints_owed_anew BEFORE UPDATE OF state ON prints
  FOR EACH ROW WHEN (OLD.state IS DISTINCT FROM NEW.state AND 'owed' IN (OLD.state, NEW.state)) EXECUTE FUNCTION note_when_owed();

-- What is owed already is as old as this change, as far as anybody knows.
UPDATE prints SET owed_at = now() WHERE state = 'owed';
