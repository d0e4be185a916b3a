-- The record of the publication. Drafted from schema.prisma; what the schema language cannot say stands at the end.
-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateTable
CREATE TABLE "briefs" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "category_id" UUID NOT NULL,
    "owner_id" UUID NOT NULL,
    "live_revision_id" UUID,
    "demonstration" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "first_published_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "withdrawn_at" TIMESTAMPTZ(3),
    "withdrawal_reason" TEXT,

    CONSTRAINT "briefs_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "drafts" (
    "brief_id" UUID NOT NULL,
    "content" JSON NOT NULL,
    "marking" TEXT NOT NULL,
    "entity_facts" JSONB NOT NULL DEFAULT '[]',
    "warnings" JSONB NOT NULL DEFAULT '[]',
    "state" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "based_on_id" UUID,
    "revision_id" UUID,
    "scheduled_for" TIMESTAMPTZ(3),
    "held_back" TEXT,
    "handed_to_ids" UUID[],
    "writer_ids" UUID[],
    "saved_by_id" UUID NOT NULL,
    "saved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "drafts_pkey" PRIMARY KEY ("brief_id")
);

-- CreateTable
CREATE TABLE "retired_addresses" (
    "address" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target_id" UUID NOT NULL,
    "retired_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "retired_addresses_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "revisions" (
    "id" UUID NOT NULL,
    "brief_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "content" JSON NOT NULL,
    "marking" TEXT NOT NULL DEFAULT 'TLP:CLEAR',
    "author_id" UUID NOT NULL,
    "writer_ids" UUID[],
    "content_hash" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "sealed_at" TIMESTAMPTZ(3),

    CONSTRAINT "revisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sections" (
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "number" INTEGER,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "sections_pkey" PRIMARY KEY ("revision_id","position")
);

-- CreateTable
CREATE TABLE "judgments" (
    "revision_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "role" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "likelihood_term" TEXT,
    "likelihood_yardstick" TEXT,
    "likelihood_low" SMALLINT,
    "likelihood_high" SMALLINT,
    "confidence" TEXT,
    "confidence_reason" TEXT,

    CONSTRAINT "judgments_pkey" PRIMARY KEY ("revision_id","key")
);

-- CreateTable
CREATE TABLE "hypotheses" (
    "revision_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "name" TEXT,
    "statement" TEXT NOT NULL,
    "support" TEXT NOT NULL,
    "uncertainty" TEXT NOT NULL,
    "likelihood_term" TEXT,
    "likelihood_yardstick" TEXT,
    "likelihood_low" SMALLINT,
    "likelihood_high" SMALLINT,

    CONSTRAINT "hypotheses_pkey" PRIMARY KEY ("revision_id","key")
);

-- CreateTable
CREATE TABLE "scenarios" (
    "revision_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "kind" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "likelihood_term" TEXT,
    "likelihood_yardstick" TEXT,
    "likelihood_low" SMALLINT,
    "likelihood_high" SMALLINT,

    CONSTRAINT "scenarios_pkey" PRIMARY KEY ("revision_id","key")
);

-- CreateTable
CREATE TABLE "entity_namings" (
    "revision_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "entity_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,

    CONSTRAINT "entity_namings_pkey" PRIMARY KEY ("revision_id","key")
);

-- CreateTable
CREATE TABLE "taggings" (
    "revision_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "tag_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "taggings_pkey" PRIMARY KEY ("revision_id","position")
);

-- CreateTable
CREATE TABLE "technique_uses" (
    "revision_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "technique_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "description" TEXT,

    CONSTRAINT "technique_uses_pkey" PRIMARY KEY ("revision_id","key")
);

-- CreateTable
CREATE TABLE "citations" (
    "revision_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "source_id" UUID,
    "title" TEXT NOT NULL,
    "publisher" TEXT,
    "published_on" DATE,
    "language" TEXT,
    "url" TEXT,
    "retrieved_on" DATE,
    "reliability" CHAR(1),
    "credibility" SMALLINT,

    CONSTRAINT "citations_pkey" PRIMARY KEY ("revision_id","key")
);

-- CreateTable
CREATE TABLE "entities" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'other',
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "merged_into_id" UUID,

    CONSTRAINT "entities_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "entity_aliases" (
    "key" TEXT NOT NULL,
    "entity_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "entity_aliases_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "tags" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "merged_into_id" UUID,

    CONSTRAINT "tags_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag_aliases" (
    "key" TEXT NOT NULL,
    "tag_id" UUID NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "tag_aliases_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "techniques" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "techniques_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT,
    "reliability" CHAR(1),

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "categories" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "watches" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "categories_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "people" (
    "id" UUID NOT NULL,
    "kind" TEXT NOT NULL DEFAULT 'person',
    "key" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "people_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "person_roles" (
    "person_id" UUID NOT NULL,
    "role" TEXT NOT NULL,

    CONSTRAINT "person_roles_pkey" PRIMARY KEY ("person_id","role")
);

-- CreateTable
CREATE TABLE "reviews" (
    "id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "outcome" TEXT NOT NULL,
    "note" TEXT,
    "checklist" JSONB NOT NULL DEFAULT '[]',
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "review_comments" (
    "id" UUID NOT NULL,
    "review_id" UUID NOT NULL,
    "part_key" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "resolved_at" TIMESTAMPTZ(3),

    CONSTRAINT "review_comments_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "publications" (
    "id" UUID NOT NULL,
    "brief_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_by_id" UUID NOT NULL,

    CONSTRAINT "publications_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL,
    "brief_id" UUID NOT NULL,
    "revision_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "note" TEXT NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "made_by_id" UUID NOT NULL,

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_entries" (
    "id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" UUID NOT NULL,
    "action" TEXT NOT NULL,
    "origin" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "subject_id" TEXT,
    "before" JSONB,
    "after" JSONB,

    CONSTRAINT "audit_entries_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "standing_pages" (
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" TEXT NOT NULL,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "standing_pages_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "site" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "settings" JSONB NOT NULL,
    "change" BIGINT NOT NULL DEFAULT 0,
    "seeded_at" TIMESTAMPTZ(3),

    CONSTRAINT "site_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "prints" (
    "address" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "owed" BIGINT NOT NULL,
    "printed" BIGINT,
    "edition" TEXT,
    "hash" TEXT,
    "printed_at" TIMESTAMPTZ(3),
    "changes_at" TIMESTAMPTZ(3),
    "claimed_until" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),

    CONSTRAINT "prints_pkey" PRIMARY KEY ("address")
);

-- CreateTable
CREATE TABLE "page_reads" (
    "address" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "reads" BIGINT NOT NULL,

    CONSTRAINT "page_reads_pkey" PRIMARY KEY ("address","day")
);

-- CreateTable
CREATE TABLE "imported_texts" (
    "hash" TEXT NOT NULL,
    "brief_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "warnings" JSONB NOT NULL DEFAULT '[]',
    "imported_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "imported_texts_pkey" PRIMARY KEY ("hash")
);

-- CreateIndex
CREATE UNIQUE INDEX "briefs_slug_key" ON "briefs"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "briefs_live_revision_id_key" ON "briefs"("live_revision_id");

-- CreateIndex
CREATE INDEX "briefs_category_id_first_published_at_idx" ON "briefs"("category_id", "first_published_at" DESC);

-- CreateIndex
CREATE INDEX "briefs_first_published_at_idx" ON "briefs"("first_published_at" DESC);

-- CreateIndex
CREATE INDEX "briefs_category_id_published_at_idx" ON "briefs"("category_id", "published_at" DESC);

-- CreateIndex
CREATE INDEX "briefs_published_at_idx" ON "briefs"("published_at" DESC);

-- CreateIndex
CREATE INDEX "briefs_category_id_withdrawn_at_idx" ON "briefs"("category_id", "withdrawn_at" DESC);

-- CreateIndex
CREATE INDEX "briefs_withdrawn_at_idx" ON "briefs"("withdrawn_at" DESC);

-- CreateIndex
CREATE INDEX "briefs_created_at_idx" ON "briefs"("created_at");

-- CreateIndex
CREATE UNIQUE INDEX "drafts_revision_id_key" ON "drafts"("revision_id");

-- CreateIndex
CREATE INDEX "drafts_state_scheduled_for_idx" ON "drafts"("state", "scheduled_for");

-- CreateIndex
CREATE INDEX "retired_addresses_kind_target_id_idx" ON "retired_addresses"("kind", "target_id");

-- CreateIndex
CREATE INDEX "revisions_content_hash_idx" ON "revisions"("content_hash");

-- CreateIndex
CREATE UNIQUE INDEX "revisions_brief_id_number_key" ON "revisions"("brief_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "judgments_revision_id_position_key" ON "judgments"("revision_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "hypotheses_revision_id_position_key" ON "hypotheses"("revision_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "scenarios_revision_id_position_key" ON "scenarios"("revision_id", "position");

-- CreateIndex
CREATE INDEX "entity_namings_entity_id_idx" ON "entity_namings"("entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "entity_namings_revision_id_position_key" ON "entity_namings"("revision_id", "position");

-- CreateIndex
CREATE INDEX "taggings_tag_id_idx" ON "taggings"("tag_id");

-- CreateIndex
CREATE INDEX "technique_uses_technique_id_idx" ON "technique_uses"("technique_id");

-- CreateIndex
CREATE UNIQUE INDEX "technique_uses_revision_id_position_key" ON "technique_uses"("revision_id", "position");

-- CreateIndex
CREATE INDEX "citations_source_id_idx" ON "citations"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "citations_revision_id_position_key" ON "citations"("revision_id", "position");

-- CreateIndex
CREATE UNIQUE INDEX "entities_slug_key" ON "entities"("slug");

-- CreateIndex
CREATE INDEX "entity_aliases_entity_id_idx" ON "entity_aliases"("entity_id");

-- CreateIndex
CREATE UNIQUE INDEX "tags_slug_key" ON "tags"("slug");

-- CreateIndex
CREATE INDEX "tag_aliases_tag_id_idx" ON "tag_aliases"("tag_id");

-- CreateIndex
CREATE UNIQUE INDEX "techniques_slug_key" ON "techniques"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "sources_key_key" ON "sources"("key");

-- CreateIndex
CREATE UNIQUE INDEX "categories_slug_key" ON "categories"("slug");

-- CreateIndex
CREATE UNIQUE INDEX "categories_position_key" ON "categories"("position");

-- CreateIndex
CREATE INDEX "people_key_idx" ON "people"("key");

-- CreateIndex
CREATE INDEX "reviews_revision_id_idx" ON "reviews"("revision_id");

-- CreateIndex
CREATE INDEX "review_comments_review_id_idx" ON "review_comments"("review_id");

-- CreateIndex
CREATE INDEX "publications_brief_id_published_at_idx" ON "publications"("brief_id", "published_at");

-- CreateIndex
CREATE INDEX "publications_revision_id_idx" ON "publications"("revision_id");

-- CreateIndex
CREATE INDEX "corrections_brief_id_made_at_idx" ON "corrections"("brief_id", "made_at");

-- CreateIndex
CREATE INDEX "audit_entries_subject_subject_id_at_idx" ON "audit_entries"("subject", "subject_id", "at");

-- CreateIndex
CREATE INDEX "audit_entries_at_idx" ON "audit_entries"("at");

-- CreateIndex
CREATE INDEX "prints_state_owed_address_idx" ON "prints"("state", "owed" DESC, "address");

-- CreateIndex
CREATE INDEX "prints_state_changes_at_idx" ON "prints"("state", "changes_at");

-- CreateIndex
CREATE INDEX "prints_state_edition_printed_address_idx" ON "prints"("state", "edition", "printed" DESC, "address");

-- CreateIndex
CREATE INDEX "imported_texts_brief_id_idx" ON "imported_texts"("brief_id");

-- AddForeignKey
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_category_id_fkey" FOREIGN KEY ("category_id") REFERENCES "categories"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_owner_id_fkey" FOREIGN KEY ("owner_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_live_revision_id_fkey" FOREIGN KEY ("live_revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_based_on_id_fkey" FOREIGN KEY ("based_on_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_saved_by_id_fkey" FOREIGN KEY ("saved_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sections" ADD CONSTRAINT "sections_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "judgments" ADD CONSTRAINT "judgments_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "hypotheses" ADD CONSTRAINT "hypotheses_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_namings" ADD CONSTRAINT "entity_namings_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_namings" ADD CONSTRAINT "entity_namings_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taggings" ADD CONSTRAINT "taggings_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "taggings" ADD CONSTRAINT "taggings_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technique_uses" ADD CONSTRAINT "technique_uses_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "technique_uses" ADD CONSTRAINT "technique_uses_technique_id_fkey" FOREIGN KEY ("technique_id") REFERENCES "techniques"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "citations" ADD CONSTRAINT "citations_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entities" ADD CONSTRAINT "entities_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "entity_aliases" ADD CONSTRAINT "entity_aliases_entity_id_fkey" FOREIGN KEY ("entity_id") REFERENCES "entities"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tags" ADD CONSTRAINT "tags_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "tags"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "tag_aliases" ADD CONSTRAINT "tag_aliases_tag_id_fkey" FOREIGN KEY ("tag_id") REFERENCES "tags"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "publications" ADD CONSTRAINT "publications_published_by_id_fkey" FOREIGN KEY ("published_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_revision_id_fkey" FOREIGN KEY ("revision_id") REFERENCES "revisions"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_made_by_id_fkey" FOREIGN KEY ("made_by_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_entries" ADD CONSTRAINT "audit_entries_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "imported_texts" ADD CONSTRAINT "imported_texts_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What the schema language cannot say.

-- Words are stored as the domain spells them. A test holds these lists against the code.
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_state_words" CHECK ("state" IN ('draft', 'in-review', 'returned', 'verified', 'scheduled'));
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_marking_words" CHECK ("marking" IN ('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'));
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_outcome_words" CHECK ("outcome" IN ('verified', 'returned'));
ALTER TABLE "people" ADD CONSTRAINT "people_kind_words" CHECK ("kind" IN ('person', 'system'));
ALTER TABLE "person_roles" ADD CONSTRAINT "person_roles_role_words" CHECK ("role" IN ('author', 'verifier', 'editor', 'owner'));
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_marking_words" CHECK ("marking" IN ('TLP:CLEAR', 'TLP:GREEN', 'TLP:AMBER', 'TLP:AMBER+STRICT', 'TLP:RED'));
ALTER TABLE "sections" ADD CONSTRAINT "sections_kind_words" CHECK ("kind" IN ('bluf', 'hypotheses', 'analysis', 'key-points', 'implications', 'recommendations', 'entities', 'tags', 'other'));
ALTER TABLE "judgments" ADD CONSTRAINT "judgments_role_words" CHECK ("role" IN ('bottom-line', 'key-judgment', 'assessment'));
ALTER TABLE "judgments" ADD CONSTRAINT "judgments_confidence_words" CHECK ("confidence" IN ('low', 'moderate', 'high'));
ALTER TABLE "judgments" ADD CONSTRAINT "judgments_likelihood_yardstick_words" CHECK ("likelihood_yardstick" IN ('icd-203', 'phia'));
ALTER TABLE "hypotheses" ADD CONSTRAINT "hypotheses_likelihood_yardstick_words" CHECK ("likelihood_yardstick" IN ('icd-203', 'phia'));
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_likelihood_yardstick_words" CHECK ("likelihood_yardstick" IN ('icd-203', 'phia'));
ALTER TABLE "scenarios" ADD CONSTRAINT "scenarios_kind_words" CHECK ("kind" IN ('best', 'worst', 'most-likely', 'other'));
ALTER TABLE "entities" ADD CONSTRAINT "entities_kind_words" CHECK ("kind" IN ('person', 'organisation', 'place', 'product', 'malware', 'vulnerability', 'event', 'law', 'other'));
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_kind_words" CHECK ("kind" IN ('factual', 'clarification', 'update'));
ALTER TABLE "prints" ADD CONSTRAINT "prints_state_words" CHECK ("state" IN ('fresh', 'owed', 'stale', 'dropped', 'out'));

-- Ranges that no code may leave.
ALTER TABLE "site" ADD CONSTRAINT "site_is_one_row" CHECK ("id" = 1);
ALTER TABLE "citations" ADD CONSTRAINT "citations_admiralty" CHECK (
  ("reliability" IS NULL) = ("credibility" IS NULL) AND "reliability" BETWEEN 'A' AND 'F' AND "credibility" BETWEEN 1 AND 6);
DO $$
DECLARE rated text;
BEGIN
  FOREACH rated IN ARRAY ARRAY['judgments', 'hypotheses', 'scenarios']
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (
      num_nulls(likelihood_term, likelihood_yardstick, likelihood_low, likelihood_high) IN (0, 4)
      AND likelihood_low BETWEEN 0 AND likelihood_high AND likelihood_high <= 100)', rated, rated || '_likelihood');
  END LOOP;
END $$;
ALTER TABLE "sources" ADD CONSTRAINT "sources_reliability" CHECK ("reliability" BETWEEN 'A' AND 'F');
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_published_has_revision" CHECK (
  num_nulls("live_revision_id", "published_at", "first_published_at") IN (0, 3));
ALTER TABLE "briefs" ADD CONSTRAINT "briefs_withdrawn_has_reason" CHECK (
  ("withdrawn_at" IS NULL) = ("withdrawal_reason" IS NULL) AND ("withdrawn_at" IS NULL OR "live_revision_id" IS NOT NULL));
-- What was submitted is a revision; what is scheduled has its time.
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_submitted_has_revision" CHECK (
  ("state" IN ('in-review', 'verified', 'scheduled')) = ("revision_id" IS NOT NULL));
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_scheduled_has_time" CHECK (("state" = 'scheduled') = ("scheduled_for" IS NOT NULL));
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_returned_has_note" CHECK ("outcome" <> 'returned' OR length(trim("note")) > 0);

-- What readers may see at all, in this one place: whatever lists, counts or loads for them asks this view.
CREATE VIEW "visible_briefs" AS
SELECT b.* FROM "briefs" b JOIN "revisions" r ON r."id" = b."live_revision_id"
WHERE b."withdrawn_at" IS NULL AND r."marking" = 'TLP:CLEAR';

-- A sealed revision never changes: neither its row nor anything that hangs on it.
CREATE FUNCTION refuse_change_of_sealed_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'revisions are kept for ever' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.sealed_at IS NOT NULL THEN
    RAISE EXCEPTION 'revision % is sealed and cannot change', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER "revisions_sealed" BEFORE UPDATE OR DELETE ON "revisions" FOR EACH ROW EXECUTE FUNCTION refuse_change_of_sealed_revision();
CREATE TRIGGER "revisions_kept" BEFORE TRUNCATE ON "revisions" FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_sealed_revision();

CREATE FUNCTION refuse_change_of_sealed_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'the content of revisions is kept for ever' USING ERRCODE = 'restrict_violation';
  END IF;
  -- OLD is null in an insert, NEW in a delete; an update that moves a row concerns both revisions.
  IF EXISTS (SELECT 1 FROM revisions r WHERE r.id IN (OLD.revision_id, NEW.revision_id) AND r.sealed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'revision % is sealed and its content cannot change', coalesce(OLD.revision_id, NEW.revision_id) USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;
DO $$
DECLARE content_table text;
BEGIN
  FOREACH content_table IN ARRAY ARRAY['sections', 'judgments', 'hypotheses', 'scenarios', 'entity_namings', 'taggings',
    'technique_uses', 'citations']
  LOOP
    EXECUTE format('CREATE TRIGGER %I BEFORE INSERT OR UPDATE OR DELETE ON %I FOR EACH ROW EXECUTE FUNCTION refuse_change_of_sealed_content()', content_table || '_sealed', content_table);
    EXECUTE format('CREATE TRIGGER %I BEFORE TRUNCATE ON %I FOR EACH STATEMENT EXECUTE FUNCTION refuse_change_of_sealed_content()', content_table || '_kept', content_table);
  END LOOP;
END $$;

-- Nobody reviews what they wrote.
CREATE FUNCTION refuse_own_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM revisions r WHERE r.id = NEW.revision_id AND NEW.person_id = ANY (r.writer_ids || r.author_id)) THEN
    RAISE EXCEPTION 'the author of a revision cannot review it' USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "reviews_by_another" BEFORE INSERT ON "reviews" FOR EACH ROW EXECUTE FUNCTION refuse_own_review();

-- Nothing reaches readers but a sealed, verified revision of that very brief that is marked TLP:CLEAR.
CREATE FUNCTION refuse_unfit_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.live_revision_id IS NULL THEN
    RETURN NEW;
  END IF;
  IF NOT EXISTS (
    SELECT 1 FROM revisions r JOIN reviews v ON v.revision_id = r.id AND v.outcome = 'verified'
    WHERE r.id = NEW.live_revision_id AND r.brief_id = NEW.id AND r.sealed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'brief % can only publish a sealed and verified revision of its own', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM revisions r WHERE r.id = NEW.live_revision_id AND r.marking <> 'TLP:CLEAR') THEN
    RAISE EXCEPTION 'brief % can only publish a revision marked TLP:CLEAR', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "briefs_fit" BEFORE INSERT OR UPDATE OF "live_revision_id" ON "briefs" FOR EACH ROW EXECUTE FUNCTION refuse_unfit_publication();

-- What is on the record stays on it.
CREATE FUNCTION refuse_rewriting_the_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "reviews_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "reviews" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER "publications_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "publications" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER "corrections_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "corrections" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER "audit_entries_kept" BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER "retired_addresses_kept" BEFORE DELETE OR TRUNCATE ON "retired_addresses" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();

-- What lists show and count, kept with every change of a brief.

-- CreateTable
CREATE TABLE "listings" (
    "brief_id" UUID NOT NULL,
    "category_id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "bottom_line" TEXT NOT NULL,
    "confidence" TEXT,
    "demonstration" BOOLEAN NOT NULL,
    "corrected" BOOLEAN NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,
    "published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listings_pkey" PRIMARY KEY ("brief_id")
);

-- CreateTable
CREATE TABLE "listing_tags" (
    "brief_id" UUID NOT NULL,
    "tag_id" UUID NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_tags_pkey" PRIMARY KEY ("brief_id","tag_id")
);

-- CreateTable
CREATE TABLE "listing_entities" (
    "brief_id" UUID NOT NULL,
    "entity_id" UUID NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_entities_pkey" PRIMARY KEY ("brief_id","entity_id")
);

-- CreateTable
CREATE TABLE "list_counts" (
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "month" TEXT NOT NULL DEFAULT '',
    "count" INTEGER NOT NULL,

    CONSTRAINT "list_counts_pkey" PRIMARY KEY ("kind","subject_id","month")
);

-- CreateIndex
CREATE INDEX "listings_first_published_at_brief_id_idx" ON "listings"("first_published_at" DESC, "brief_id" DESC);

-- CreateIndex
CREATE INDEX "listings_category_id_first_published_at_brief_id_idx" ON "listings"("category_id", "first_published_at" DESC, "brief_id" DESC);

-- CreateIndex
CREATE INDEX "listings_published_at_brief_id_idx" ON "listings"("published_at" DESC, "brief_id" DESC);

-- CreateIndex
CREATE INDEX "listings_category_id_published_at_brief_id_idx" ON "listings"("category_id", "published_at" DESC, "brief_id" DESC);

-- CreateIndex
CREATE INDEX "listing_tags_tag_id_first_published_at_brief_id_idx" ON "listing_tags"("tag_id", "first_published_at" DESC, "brief_id" DESC);

-- CreateIndex
CREATE INDEX "listing_entities_entity_id_first_published_at_brief_id_idx" ON "listing_entities"("entity_id", "first_published_at" DESC, "brief_id" DESC);

-- AddForeignKey
ALTER TABLE "listing_tags" ADD CONSTRAINT "listing_tags_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "listings"("brief_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "listing_entities" ADD CONSTRAINT "listing_entities_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "listings"("brief_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "list_counts" ADD CONSTRAINT "list_counts_kind_words" CHECK ("kind" IN ('category', 'entity', 'month', 'tag'));
ALTER TABLE "list_counts" ADD CONSTRAINT "list_counts_not_negative" CHECK ("count" >= 0);

-- No transaction ends with a brief in the lists that readers may not see, whatever wrote it.
CREATE FUNCTION refuse_listing_the_invisible() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE brief uuid;
BEGIN
  IF TG_TABLE_NAME = 'listings' THEN
    brief := NEW.brief_id;
  ELSE
    brief := OLD.id;
  END IF;
  IF EXISTS (SELECT 1 FROM listings l WHERE l.brief_id = brief)
    AND NOT EXISTS (SELECT 1 FROM visible_briefs v WHERE v.id = brief) THEN
    RAISE EXCEPTION 'brief % is in the lists, and readers may not see it', brief USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "briefs_listed_while_visible" AFTER UPDATE OR DELETE ON "briefs" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_listing_the_invisible();
CREATE CONSTRAINT TRIGGER "listings_visible" AFTER INSERT OR UPDATE ON "listings" DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION refuse_listing_the_invisible();

INSERT INTO "site" ("id", "settings", "change") VALUES (1, '{}', 0);

-- The software acts where a person has told it to before: it publishes what is scheduled.
INSERT INTO "people" ("id", "kind", "key", "name", "created_at") VALUES
  ('00000000-0000-7000-8000-000000000001', 'system', 'the publication system', 'The publication system', '2026-01-01T00:00:00Z');
