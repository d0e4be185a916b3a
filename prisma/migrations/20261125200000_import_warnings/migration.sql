-- What the importer warned of when it read a text, for whoever checks the brief.
ALTER TABLE "imported_texts" ADD COLUMN "warnings" JSONB NOT NULL DEFAULT '[]';
