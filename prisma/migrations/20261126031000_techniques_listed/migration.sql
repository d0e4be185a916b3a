-- The briefs that used a technique, listed and counted as those of a tag are.

-- CreateTable
CREATE TABLE "listing_techniques" (
    "brief_id" UUID NOT NULL,
    "technique_id" UUID NOT NULL,
    "first_published_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "listing_techniques_pkey" PRIMARY KEY ("brief_id","technique_id")
);

-- CreateIndex
CREATE INDEX "listing_techniques_technique_id_first_published_at_brief_id_idx" ON "listing_techniques"("technique_id", "first_published_at" DESC, "brief_id" DESC);

-- AddForeignKey
ALTER TABLE "listing_techniques" ADD CONSTRAINT "listing_techniques_brief_id_fkey" FOREIGN KEY ("brief_id") REFERENCES "listings"("brief_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "list_counts" DROP CONSTRAINT "list_counts_kind_words";
ALTER TABLE "list_counts" ADD CONSTRAINT "list_counts_kind_words" CHECK ("kind" IN ('category', 'entity', 'month', 'tag', 'technique'));

-- Techniques whose spelling was not known when they were first named, and the ones that they are. What a sealed revision
-- says stays as it is, the name of the technique included; only which technique that is becomes known.
CREATE TEMPORARY TABLE "spelled" ON COMMIT DROP AS
SELECT t."id", s."slug", s."name" FROM (VALUES
  ('key-assumptions', 'key-assumptions-check', 'Key Assumptions Check'),
  ('key-assumptions-check-kac', 'key-assumptions-check', 'Key Assumptions Check'),
  ('key-assumption-check', 'key-assumptions-check', 'Key Assumptions Check'),
  ('indicator-development', 'indicators-development', 'Indicators Development'),
  ('indicators-and-signposts', 'indicators-development', 'Indicators Development'),
  ('indicators-and-warning', 'indicators-development', 'Indicators Development'),
  ('indicators-and-warnings', 'indicators-development', 'Indicators Development'),
  ('indicators-of-change', 'indicators-development', 'Indicators Development'),
  ('indicators-or-signposts-of-change', 'indicators-development', 'Indicators Development'),
  ('network-influence-map', 'network-influence-mapping', 'Network Influence Mapping'),
  ('adversarial-simulation', 'adversarial-threat-simulation', 'Adversarial Threat Simulation'),
  ('swot-matrix', 'swot-analysis', 'SWOT Analysis'),
  ('s-w-o-t', 'swot-analysis', 'SWOT Analysis'),
  ('scenarios', 'scenario-analysis', 'Scenario Analysis'),
  ('scenarios-analysis', 'scenario-analysis', 'Scenario Analysis'),
  ('multiple-scenario-generation', 'scenario-analysis', 'Scenario Analysis'),
  ('scenario-development', 'scenario-analysis', 'Scenario Analysis'),
  ('scenario-planning', 'scenario-analysis', 'Scenario Analysis'),
  ('cognitive-bias-stress-testing', 'cognitive-bias-stress-test', 'Cognitive Bias Stress Test'),
  ('narrative-pattern-mapping', 'narrative-pattern-analysis', 'Narrative Pattern Analysis'),
  ('quality-of-information', 'quality-of-information-check', 'Quality of Information Check'),
  ('quality-of-information-check-qoic', 'quality-of-information-check', 'Quality of Information Check'),
  ('red-team', 'red-team-analysis', 'Red Team Analysis'),
  ('red-teaming', 'red-team-analysis', 'Red Team Analysis'),
  ('red-team-exercise', 'red-team-analysis', 'Red Team Analysis'),
  ('detection-of-deception', 'deception-detection', 'Deception Detection')
) s ("spelling", "slug", "name") JOIN "techniques" t ON t."slug" = s."spelling";

INSERT INTO "techniques" ("id", "slug", "name")
SELECT gen_random_uuid(), "slug", min("name") FROM "spelled" GROUP BY "slug"
ON CONFLICT ("slug") DO NOTHING;

ALTER TABLE "technique_uses" DISABLE TRIGGER "technique_uses_sealed";
UPDATE "technique_uses" u SET "technique_id" = t."id"
FROM "spelled" s JOIN "techniques" t ON t."slug" = s."slug" WHERE u."technique_id" = s."id";
ALTER TABLE "technique_uses" ENABLE TRIGGER "technique_uses_sealed";
DELETE FROM "techniques" WHERE "id" IN (SELECT "id" FROM "spelled");

INSERT INTO "listing_techniques" ("brief_id", "technique_id", "first_published_at")
SELECT DISTINCT b."id", u."technique_id", b."first_published_at"
FROM "visible_briefs" b JOIN "technique_uses" u ON u."revision_id" = b."live_revision_id";

-- One that was used only by what readers no longer see keeps its page, and is counted as 0.
INSERT INTO "list_counts" ("kind", "subject_id", "month", "count")
SELECT 'technique', u."technique_id", '', count(DISTINCT l."brief_id")::int
FROM "publications" p JOIN "technique_uses" u ON u."revision_id" = p."revision_id"
  LEFT JOIN "listing_techniques" l ON l."technique_id" = u."technique_id"
GROUP BY u."technique_id";
