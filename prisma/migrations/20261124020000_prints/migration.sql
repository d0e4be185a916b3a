-- What the press has printed and still owes readers, and how often pages are read.
-- CreateEnum
CREATE TYPE "print_state" AS ENUM ('fresh', 'owed', 'stale', 'dropped', 'out');

-- CreateTable
CREATE TABLE "prints" (
    "address" TEXT NOT NULL,
    "state" "print_state" NOT NULL,
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

-- CreateIndex
CREATE INDEX "prints_state_owed_idx" ON "prints"("state", "owed");

-- CreateIndex
CREATE INDEX "prints_changes_at_idx" ON "prints"("changes_at");

-- CreateIndex
CREATE INDEX "prints_edition_idx" ON "prints"("edition");
