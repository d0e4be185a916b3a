-- Adds a brief in another language to 20261129300000_withdrawn_searches.
UPDATE "listings" SET "language" = 'fr' WHERE "brief_id" = (SELECT min("brief_id"::text)::uuid FROM "listings");
