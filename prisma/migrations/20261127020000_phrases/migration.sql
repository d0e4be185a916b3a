-- The phrases in the bottom lines of visible briefs, counted with every change of one (docs/decisions/018-lists-are-kept.md).
-- CreateTable
CREATE TABLE "listing_phrases" (
    "brief_id" UUID NOT NULL,
    "key" TEXT COLLATE "C" NOT NULL,
    "written" TEXT NOT NULL,

    CONSTRAINT "listing_phrases_pkey" PRIMARY KEY ("brief_id","key")
);

-- CreateTable
CREATE TABLE "phrases_due" (
    "brief_id" UUID NOT NULL,

    CONSTRAINT "phrases_due_pkey" PRIMARY KEY ("brief_id")
);

-- AddForeignKey
ALTER TABLE "listing_phrases" ADD CONSTRAINT "listing_phrases_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "listings"("brief_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "phrases_due" ADD CONSTRAINT "phrases_due_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "listings"("brief_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Which phrases a text has is a rule of the program (domain/phrases/list-phrases.ts), too long to write it again in SQL:
-- those of the briefs that there are get theirs when the site starts.
INSERT INTO "phrases_due" ("brief_id") SELECT "brief_id" FROM "listings";
