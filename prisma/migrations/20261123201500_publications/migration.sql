ALTER TABLE "site" ADD COLUMN "seeded_at" TIMESTAMPTZ(3);

-- CreateTable
CREATE TABLE "publications" (
    "id" UUID NOT NULL,
    "brief_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID NOT NULL,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "publications_brief_id_published_at_idx" ON "publications"("brief_id", "published_at");

-- CreateIndex
CREATE INDEX "publications_revision_id_idx" ON "publications"("revision_id");

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Every publication so far that can be told from the briefs themselves. Their publisher was not recorded; the
-- verifier of the live revision let it pass and stands in. Briefs have version 7 ids, which sort like the time they
-- were made at; `gen_random_uuid` is enough for rows that are ordered by their own instant.
INSERT INTO "publications" ("id", "brief_id", "revision_id", "published_at", "published_by_id")
SELECT DISTINCT ON (b."id") gen_random_uuid(), b."id", b."live_revision_id", b."published_at", v."verifier_id"
FROM "briefs" b JOIN "verifications" v ON v."revision_id" = b."live_revision_id"
ORDER BY b."id", v."verified_at";

CREATE TRIGGER "publications_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "publications" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
