-- Adds a page that is to be compressed once more to 20261129500000_listed_languages.
UPDATE "prints" SET "loose_since" = "printed_at" WHERE "address" = (SELECT min("address") FROM "prints");
