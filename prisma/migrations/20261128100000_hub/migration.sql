-- Feeds that changed and of which the hub has not been told yet (docs/decisions/040-websub.md).
-- CreateTable
CREATE TABLE "hub_pings" (
    "address" TEXT NOT NULL,
    "owed" BIGINT NOT NULL,
    "claimed_until" TIMESTAMPTZ(3),
    "failures" INTEGER NOT NULL DEFAULT 0,
    "retry_at" TIMESTAMPTZ(3),
    "problem" TEXT,

    CONSTRAINT "hub_pings_pkey" PRIMARY KEY ("address")
);
