-- A comment is no longer only part of a returned text: it can be written at any time, answered and settled. Each answer is
-- a row of its own, and no row is ever changed.

ALTER TABLE "review_comments" ALTER COLUMN "review_id" DROP NOT NULL,
ALTER COLUMN "part_key" DROP NOT NULL,
ADD COLUMN "brief_id" UUID,
ADD COLUMN "person_id" UUID,
ADD COLUMN "at" TIMESTAMPTZ(3),
ADD COLUMN "thread_id" UUID,
ADD COLUMN "quote" TEXT;

UPDATE "review_comments" c SET "brief_id" = r."brief_id", "person_id" = v."person_id", "at" = v."at"
  FROM "reviews" v JOIN "revisions" r ON r."id" = v."revision_id" WHERE v."id" = c."review_id";

ALTER TABLE "review_comments" ALTER COLUMN "brief_id" SET NOT NULL,
ALTER COLUMN "person_id" SET NOT NULL,
ALTER COLUMN "at" SET NOT NULL;

CREATE INDEX "review_comments_brief_id_idx" ON "review_comments"("brief_id");

ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "people"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Only an answer settles, and only what opens a thread is about a part.
ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_settled_by_answer" CHECK ("resolved_at" IS NULL OR "thread_id" IS NOT NULL);
ALTER TABLE "review_comments" ADD CONSTRAINT "review_comments_part_of_opening" CHECK ("thread_id" IS NULL OR ("part_key" IS NULL AND "quote" IS NULL));

-- Backups from before this migration say of a comment only which review it came with.
CREATE FUNCTION fill_comment_of_review() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.brief_id IS NULL AND NEW.review_id IS NOT NULL THEN
    SELECT r.brief_id, v.person_id, v.at INTO NEW.brief_id, NEW.person_id, NEW.at
    FROM reviews v JOIN revisions r ON r.id = v.revision_id WHERE v.id = NEW.review_id;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "review_comments_of_review" BEFORE INSERT ON "review_comments" FOR EACH ROW EXECUTE FUNCTION fill_comment_of_review();

CREATE TRIGGER "review_comments_kept" BEFORE UPDATE OR TRUNCATE ON "review_comments" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER "review_comments_not_deleted" BEFORE DELETE ON "review_comments" FOR EACH ROW EXECUTE FUNCTION refuse_deleting_the_record();

-- With a brief of the demonstration its comments go, while it is still there to say that it is one. Of any other, the trigger
-- above refuses it.
CREATE FUNCTION delete_comments_of_brief() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM review_comments WHERE brief_id = OLD.id;
  RETURN OLD;
END $$;
CREATE TRIGGER "briefs_comments_leave" BEFORE DELETE ON "briefs" FOR EACH ROW EXECUTE FUNCTION delete_comments_of_brief();
