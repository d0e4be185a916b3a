-- Adds a brief as searches find, rank and count it to 20261128100000_hub.
INSERT INTO "search_briefs" ("brief_id", "category_id", "confidence", "likelihood", "first_published_at", "language", "document",
    "entity_ids", "technique_ids", "lead")
  SELECT "brief_id", "category_id", "confidence", NULL, "first_published_at", 'english',
    setweight(to_tsvector('english', 'one source'), 'A') || to_tsvector('english', 'all else'),
    ARRAY(SELECT n."entity_id" FROM "listing_entities" n WHERE n."brief_id" = l."brief_id"),
    ARRAY(SELECT u."technique_id" FROM "listing_techniques" u WHERE u."brief_id" = l."brief_id"),
    setweight(to_tsvector('english', 'one source'), 'A')
  FROM "listings" l ORDER BY "brief_id" LIMIT 1;
