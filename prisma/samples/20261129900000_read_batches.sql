-- Adds a batch of reads to 20261129800000_draft_versions.
INSERT INTO "read_batches" ("id", "counted_at") VALUES ('0192f0c1-0000-7000-8000-00000000ba7c', '2026-03-05T12:00:00Z');
