-- Where the names of entities and tags stand in their indexes, as toIndexKey (domain/names/index-key.ts) says it.
-- The collation C sorts by code points, so that a place of an index is one range of keys.

-- AlterTable
ALTER TABLE "entities" ADD COLUMN     "index_key" TEXT COLLATE "C" NOT NULL DEFAULT 'other:';

-- AlterTable
ALTER TABLE "tags" ADD COLUMN     "index_key" TEXT COLLATE "C" NOT NULL DEFAULT 'other:';

-- Keys for the names that there are. They are close: a rename sets the key of its name exactly, and rebuildLists all.
CREATE FUNCTION pg_temp.to_index_key(name text) RETURNS text LANGUAGE sql AS $$
  SELECT CASE
    WHEN letters ~ '^[a-z]' THEN left(letters, 1) || ':' || substr(letters, 2)
    ELSE CASE
      WHEN letters ~ '^[0-9]' THEN '0-9'
      WHEN letters ~ '^[\u0400-\u052f]' THEN 'cyrl'
      WHEN letters ~ '^[\u0370-\u03ff]' THEN 'grek'
      WHEN letters ~ '^[\u0600-\u06ff\u0750-\u077f]' THEN 'arab'
      WHEN letters ~ '^[\u0590-\u05ff]' THEN 'hebr'
      WHEN letters ~ '^[\u0900-\u097f]' THEN 'deva'
      WHEN letters ~ '^[\u3005\u3400-\u9fff]' THEN 'hani'
      WHEN letters ~ '^[\u3041-\u30fe]' THEN 'jpan'
      WHEN letters ~ '^[\u1100-\u11ff]' THEN 'hang'
      ELSE 'other'
    END || ':' || letters
  END
  FROM (
    SELECT regexp_replace(
      replace(replace(replace(replace(
        translate(lower(normalize(name, NFKD)), 'øđðħıłØĐÐĦŁ', 'oddhiloddhl'), 'ß', 'ss'), 'æ', 'ae'), 'œ', 'oe'), 'þ', 'th'),
      '[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00a9\u00ab-\u00b4\u00b6-\u00b9\u00bb-\u00bf\u0300-\u036f\u0483-\u0489\u0591-\u05c7\u064b-\u065f\u0900-\u0903\u093a-\u094f\u2000-\u206f\u3000-\u3004\u3008-\u303f\u3099\u309a]+',
      '', 'g'
    ) AS letters
  ) folded
$$;
UPDATE "entities" SET "index_key" = pg_temp.to_index_key("name");
UPDATE "tags" SET "index_key" = pg_temp.to_index_key("name");
DROP FUNCTION pg_temp.to_index_key(text);

-- CreateIndex
CREATE INDEX "entities_index_key_name_id_idx" ON "entities"("index_key", "name", "id");

-- CreateIndex
CREATE INDEX "tags_index_key_name_id_idx" ON "tags"("index_key", "name", "id");
