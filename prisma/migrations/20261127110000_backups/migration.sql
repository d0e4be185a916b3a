-- When the publication was last backed up, and that the backup was read back.

-- CreateTable
CREATE TABLE "backups" (
    "id" UUID NOT NULL,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "file" TEXT NOT NULL,
    "bytes" BIGINT NOT NULL,
    "briefs" INTEGER NOT NULL,
    "read_back_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "backups_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "backups_made_at_idx" ON "backups"("made_at" DESC);
