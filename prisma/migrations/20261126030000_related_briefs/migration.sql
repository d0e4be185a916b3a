-- What the page of a brief leads to, chosen when it is published or corrected. Briefs that were published before have
-- none of their own until they are corrected; later ones lead to them, and they back.

-- CreateTable
CREATE TABLE "related_briefs" (
    "brief_id" UUID NOT NULL,
    "related_id" UUID NOT NULL,
    "strength" DOUBLE PRECISION NOT NULL,

    CONSTRAINT "related_briefs_pkey" PRIMARY KEY ("brief_id","related_id")
);

-- CreateIndex
CREATE INDEX "related_briefs_related_id_idx" ON "related_briefs"("related_id");

-- AddForeignKey
ALTER TABLE "related_briefs" ADD CONSTRAINT "related_briefs_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "related_briefs" ADD CONSTRAINT "related_briefs_related_id_fkey" FOREIGN KEY ("related_id") REFERENCES "briefs"("id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "related_briefs" ADD CONSTRAINT "related_briefs_others" CHECK ("brief_id" <> "related_id");
ALTER TABLE "related_briefs" ADD CONSTRAINT "related_briefs_strength" CHECK ("strength" >= 0);
