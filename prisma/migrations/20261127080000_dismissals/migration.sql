-- Advice that an author set aside while writing, with the reason, for whoever verifies the text.

-- AlterTable
ALTER TABLE "drafts" ADD COLUMN     "dismissals" JSONB NOT NULL DEFAULT '[]';
