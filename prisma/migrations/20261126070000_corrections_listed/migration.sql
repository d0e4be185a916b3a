-- The page of corrections and withdrawals reads the newest of each kind, however much was published since.

-- CreateIndex
CREATE INDEX "brief_events_kind_at_brief_id_idx" ON "brief_events"("kind", "at" DESC, "brief_id" DESC);
