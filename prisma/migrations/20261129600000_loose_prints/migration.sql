-- Large pages are compressed quickly while somebody waits for them, and again, well, when nobody does: since when they wait.
-- AlterTable
ALTER TABLE "prints" ADD COLUMN "loose_since" TIMESTAMPTZ(3);

-- CreateIndex
CREATE INDEX "prints_state_loose_since_idx" ON "prints"("state", "loose_since");
