-- Adds to 20261128100000_hub of which entities and techniques a search counts its briefs.
UPDATE "search_briefs" s SET
  "entity_ids" = ARRAY(SELECT n."entity_id" FROM "listing_entities" n WHERE n."brief_id" = s."brief_id"),
  "technique_ids" = ARRAY(SELECT u."technique_id" FROM "listing_techniques" u WHERE u."brief_id" = s."brief_id");
