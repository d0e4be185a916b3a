-- Adds where its names stand in the indexes to 20261126050000_days.
UPDATE "entities" SET "index_key" = 'h:arbourauthorityha';
UPDATE "tags" SET "index_key" = 'p:orts' WHERE "slug" = 'ports';
UPDATE "tags" SET "index_key" = 'm:aritimesecurity' WHERE "slug" = 'maritime-security';
