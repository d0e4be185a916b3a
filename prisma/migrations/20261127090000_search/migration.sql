-- What visible briefs are found by, written with every change of one (docs/decisions/034-search.md). No extension is needed.
-- CreateTable
CREATE TABLE "search_briefs" (
    "brief_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "confidence" TEXT,
    "likelihood" TEXT,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "language" TEXT NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "search_briefs_pkey" PRIMARY KEY ("brief_id")
);

-- CreateTable
CREATE TABLE "search_texts" (
    "brief_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "part" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "document" tsvector NOT NULL,

    CONSTRAINT "search_texts_pkey" PRIMARY KEY ("brief_id","position")
);

-- CreateTable
CREATE TABLE "search_words" (
    "word" TEXT COLLATE "C" NOT NULL,
    "grams" TEXT[],

    CONSTRAINT "search_words_pkey" PRIMARY KEY ("word")
);

-- CreateTable
CREATE TABLE "search_due" (
    "brief_id" UUID NOT NULL,

    CONSTRAINT "search_due_pkey" PRIMARY KEY ("brief_id")
);

-- CreateIndex
CREATE INDEX "search_briefs_first_published_at_brief_id_idx" ON "search_briefs"("first_published_at" DESC, "brief_id" DESC);

-- CreateIndex
CREATE INDEX "search_briefs_category_id_first_published_at_brief_id_idx" ON "search_briefs"("category_id", "first_published_at" DESC, "brief_id" DESC);

-- CreateIndex
CREATE INDEX "search_briefs_language_idx" ON "search_briefs"("language");

-- CreateIndex
CREATE INDEX "search_briefs_document_idx" ON "search_briefs" USING GIN ("document");

-- CreateIndex
CREATE INDEX "search_words_grams_idx" ON "search_words" USING GIN ("grams");

-- AddForeignKey
ALTER TABLE "search_briefs" ADD CONSTRAINT "search_briefs_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "listings"("brief_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_texts" ADD CONSTRAINT "search_texts_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "search_briefs"("brief_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "search_due" ADD CONSTRAINT "search_due_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "listings"("brief_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Names of entities and tags are among what is searched: wherever one changes, the briefs listed under it are due.
CREATE FUNCTION note_search_due() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND NEW IS NOT DISTINCT FROM OLD THEN
    RETURN NULL;
  END IF;
  IF TG_TABLE_NAME = 'entity_aliases' THEN
    INSERT INTO search_due (brief_id)
    SELECT DISTINCT brief_id FROM listing_entities WHERE entity_id IN (OLD.entity_id, NEW.entity_id)
    ON CONFLICT DO NOTHING;
  ELSE
    INSERT INTO search_due (brief_id)
    SELECT DISTINCT brief_id FROM listing_tags WHERE tag_id IN (OLD.tag_id, NEW.tag_id)
    ON CONFLICT DO NOTHING;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "entity_aliases_searched" AFTER INSERT OR UPDATE OR DELETE ON "entity_aliases" FOR EACH ROW EXECUTE FUNCTION note_search_due();
CREATE TRIGGER "tag_aliases_searched" AFTER INSERT OR UPDATE OR DELETE ON "tag_aliases" FOR EACH ROW EXECUTE FUNCTION note_search_due();

-- Words are folded by a rule of the program (domain/search/fold-text.ts), too long to write it again in SQL: the briefs
-- that there are become searchable when the site starts.
INSERT INTO "search_due" ("brief_id") SELECT "brief_id" FROM "listings";
