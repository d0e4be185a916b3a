-- Misspelt words are put right by all words of visible briefs, no longer by those of titles, bottom lines and names alone
-- (docs/decisions/034-search.md). There are many more: they are found by what is left of their beginning without one or two
-- letters, which few words share. Folding cannot run here: all briefs are due to be written anew, and a word is offered again
-- once one that has it is.
-- DropIndex
DROP INDEX "search_words_grams_idx";

-- AlterTable
ALTER TABLE "search_words" DROP COLUMN "grams", ADD COLUMN "near_keys" TEXT[];

-- CreateTable
CREATE TABLE "search_doubts" (
    "word" TEXT COLLATE "C" NOT NULL,

    CONSTRAINT "search_doubts_pkey" PRIMARY KEY ("word")
);

-- CreateIndex
CREATE INDEX "search_words_near_keys_idx" ON "search_words" USING GIN ("near_keys");

INSERT INTO "search_due" ("brief_id") SELECT "brief_id" FROM "listings" ON CONFLICT DO NOTHING;
