-- The content of a revision in one piece beside its parts, and what feeds are ordered by. Revisions from before get theirs
-- when the site or the desk next starts: see server/briefs/fill-documents.ts.
-- CreateTable
CREATE TABLE "revision_documents" (
    "revision_id" UUID NOT NULL,
    "content" JSON NOT NULL,

    CONSTRAINT "revision_documents_pkey" PRIMARY KEY ("revision_id")
);

-- CreateIndex
CREATE INDEX "briefs_category_id_status_published_at_idx" ON "briefs"("category_id", "status", "published_at" DESC);

-- CreateIndex
CREATE INDEX "briefs_status_published_at_idx" ON "briefs"("status", "published_at" DESC);

-- AddForeignKey
ALTER TABLE "revision_documents" ADD CONSTRAINT "revision_documents_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Like the revision it belongs to, it is written once.
CREATE TRIGGER "revision_documents_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "revision_documents" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
