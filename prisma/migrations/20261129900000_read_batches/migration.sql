-- Which batches of reads were counted: one that comes again, because its front heard no answer, is not counted again.
-- CreateTable
CREATE TABLE "read_batches" (
    "id" UUID NOT NULL,
    "counted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "read_batches_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "read_batches_counted_at_idx" ON "read_batches"("counted_at");
