-- Feeds keep an entry of what was withdrawn last.
-- CreateIndex
CREATE INDEX "briefs_category_id_status_withdrawn_at_idx" ON "briefs"("category_id", "status", "withdrawn_at" DESC);

-- CreateIndex
CREATE INDEX "briefs_status_withdrawn_at_idx" ON "briefs"("status", "withdrawn_at" DESC);
