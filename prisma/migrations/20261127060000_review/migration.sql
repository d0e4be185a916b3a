-- What readers will be told of a next revision, kept while it is scheduled. One that was scheduled before without a note
-- is held back at its time, with that reason, until somebody schedules it again.

ALTER TABLE "drafts" ADD COLUMN "change_kind" TEXT,
ADD COLUMN "change_note" TEXT;

ALTER TABLE "drafts" ADD CONSTRAINT "drafts_change_kind_words" CHECK ("change_kind" IN ('factual', 'clarification', 'update'));
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_change_whole" CHECK (("change_kind" IS NULL) = ("change_note" IS NULL));
ALTER TABLE "drafts" ADD CONSTRAINT "drafts_change_scheduled" CHECK ("change_kind" IS NULL OR "state" = 'scheduled');
