-- What a brief was found by when it was withdrawn: the feeds of searches say so for thirty days (docs/decisions/034-search.md). It is
-- a table of its own, so that no search, suggestion or count can come upon it. What was withdrawn before is not in it: its
-- words are folded by a rule of the program.
-- CreateTable
CREATE TABLE "search_withdrawn" (
    "brief_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "confidence" TEXT,
    "likelihood" TEXT,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3) NOT NULL,
    "language" TEXT NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "search_withdrawn_pkey" PRIMARY KEY ("brief_id")
);

-- CreateIndex
CREATE INDEX "search_withdrawn_withdrawn_at_idx" ON "search_withdrawn"("withdrawn_at" DESC);

-- AddForeignKey
ALTER TABLE "search_withdrawn" ADD CONSTRAINT "search_withdrawn_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;
