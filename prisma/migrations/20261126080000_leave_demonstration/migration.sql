-- A publication that goes live removes the demonstration briefs it started with, and nothing else: the one exception to
-- the rule that what is on the record stays on it (docs/decisions/027-leaving-the-demonstration.md).

-- The mark is what may be removed, so nobody may put it on a brief afterwards.
CREATE FUNCTION refuse_change_of_demonstration() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'whether brief % is a demonstration never changes', OLD.id USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "briefs_demonstration_kept" BEFORE UPDATE OF "demonstration" ON "briefs" FOR EACH ROW
  WHEN (OLD."demonstration" IS DISTINCT FROM NEW."demonstration") EXECUTE FUNCTION refuse_change_of_demonstration();

-- Whether remove_demonstration is at work. It ends with the function, and at the latest with the transaction.
CREATE FUNCTION is_demonstration_leaving() RETURNS boolean LANGUAGE sql AS $$
  SELECT coalesce(current_setting('record.demonstration_leaves', true), '') = 'on';
$$;

-- Whatever a session has set: only what belongs to a brief with the mark can go.
CREATE FUNCTION may_leave(brief uuid) RETURNS boolean LANGUAGE sql AS $$
  SELECT is_demonstration_leaving() AND EXISTS (SELECT 1 FROM briefs b WHERE b.id = brief AND b.demonstration);
$$;

CREATE OR REPLACE FUNCTION refuse_change_of_sealed_revision() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'revisions are kept for ever' USING ERRCODE = 'restrict_violation';
  END IF;
  IF OLD.sealed_at IS NOT NULL AND NOT (TG_OP = 'DELETE' AND may_leave(OLD.brief_id)) THEN
    RAISE EXCEPTION 'revision % is sealed and cannot change', OLD.id USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

CREATE OR REPLACE FUNCTION refuse_change_of_sealed_content() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'TRUNCATE' THEN
    RAISE EXCEPTION 'the content of revisions is kept for ever' USING ERRCODE = 'restrict_violation';
  END IF;
  IF TG_OP = 'DELETE' AND may_leave((SELECT r.brief_id FROM revisions r WHERE r.id = OLD.revision_id)) THEN
    RETURN OLD;
  END IF;
  -- OLD is null in an insert, NEW in a delete; an update that moves a row concerns both revisions.
  IF EXISTS (SELECT 1 FROM revisions r WHERE r.id IN (OLD.revision_id, NEW.revision_id) AND r.sealed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'revision % is sealed and its content cannot change', coalesce(OLD.revision_id, NEW.revision_id) USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
END $$;

-- Deleting is refused row by row from now on, so that each row can be asked which brief it belongs to.
CREATE FUNCTION refuse_deleting_the_record() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE may_go boolean;
BEGIN
  IF TG_TABLE_NAME = 'retired_addresses' THEN
    may_go := is_demonstration_leaving() AND NOT EXISTS (
      SELECT 1 FROM briefs WHERE id = OLD.target_id UNION ALL SELECT 1 FROM entities WHERE id = OLD.target_id
      UNION ALL SELECT 1 FROM tags WHERE id = OLD.target_id UNION ALL SELECT 1 FROM categories WHERE id = OLD.target_id);
  ELSIF TG_TABLE_NAME = 'reviews' THEN
    may_go := may_leave((SELECT r.brief_id FROM revisions r WHERE r.id = OLD.revision_id));
  ELSE
    may_go := may_leave(OLD.brief_id);
  END IF;
  IF NOT may_go THEN
    RAISE EXCEPTION 'rows of % are only ever added', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
  END IF;
  RETURN OLD;
END $$;
DROP TRIGGER "reviews_kept" ON "reviews";
DROP TRIGGER "publications_kept" ON "publications";
DROP TRIGGER "corrections_kept" ON "corrections";
DROP TRIGGER "retired_addresses_kept" ON "retired_addresses";
CREATE TRIGGER "reviews_kept" BEFORE UPDATE OR TRUNCATE ON "reviews" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER "publications_kept" BEFORE UPDATE OR TRUNCATE ON "publications" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER "corrections_kept" BEFORE UPDATE OR TRUNCATE ON "corrections" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER "retired_addresses_kept" BEFORE TRUNCATE ON "retired_addresses" FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_record();
CREATE TRIGGER "reviews_not_deleted" BEFORE DELETE ON "reviews" FOR EACH ROW EXECUTE FUNCTION refuse_deleting_the_record();
CREATE TRIGGER "publications_not_deleted" BEFORE DELETE ON "publications" FOR EACH ROW EXECUTE FUNCTION refuse_deleting_the_record();
CREATE TRIGGER "corrections_not_deleted" BEFORE DELETE ON "corrections" FOR EACH ROW EXECUTE FUNCTION refuse_deleting_the_record();
CREATE TRIGGER "retired_addresses_not_deleted" BEFORE DELETE ON "retired_addresses" FOR EACH ROW EXECUTE FUNCTION refuse_deleting_the_record();

-- Entities, tags, techniques and sources that revisions of these briefs name and no other revision does. What was merged
-- goes or stays with what it was merged into.
CREATE FUNCTION list_named_only_by(going uuid[]) RETURNS TABLE ("kind" text, "id" uuid) LANGUAGE sql AS $$
  WITH named ("kind", "id", "goes") AS (
    SELECT 'entity', coalesce(e.merged_into_id, e.id), r.brief_id = ANY (going)
    FROM entity_namings n JOIN revisions r ON r.id = n.revision_id JOIN entities e ON e.id = n.entity_id
    UNION ALL
    SELECT 'tag', coalesce(t.merged_into_id, t.id), r.brief_id = ANY (going)
    FROM taggings g JOIN revisions r ON r.id = g.revision_id JOIN tags t ON t.id = g.tag_id
    UNION ALL
    SELECT 'technique', u.technique_id, r.brief_id = ANY (going)
    FROM technique_uses u JOIN revisions r ON r.id = u.revision_id
    UNION ALL
    SELECT 'source', c.source_id, r.brief_id = ANY (going)
    FROM citations c JOIN revisions r ON r.id = c.revision_id WHERE c.source_id IS NOT NULL
  ),
  only_going AS (SELECT n."kind", n."id" FROM named n GROUP BY 1, 2 HAVING bool_and(n."goes"))
  SELECT o."kind", o."id" FROM only_going o
  UNION SELECT 'entity', e.id FROM entities e JOIN only_going o ON o."kind" = 'entity' AND o."id" = e.merged_into_id
  UNION SELECT 'tag', t.id FROM tags t JOIN only_going o ON o."kind" = 'tag' AND o."id" = t.merged_into_id;
$$;

-- Removes these demonstration briefs with all that belongs to them alone. What lists count is for the caller to make anew.
CREATE FUNCTION remove_demonstration(going uuid[]) RETURNS void LANGUAGE plpgsql AS $$
DECLARE
  other uuid;
  gone_revisions uuid[];
  gone_entities uuid[];
  gone_tags uuid[];
  gone_techniques uuid[];
  gone_sources uuid[];
  gone_pages text[];
BEGIN
  SELECT g.id INTO other FROM unnest(going) AS g (id)
  WHERE NOT EXISTS (SELECT 1 FROM briefs b WHERE b.id = g.id AND b.demonstration) LIMIT 1;
  IF other IS NOT NULL THEN
    RAISE EXCEPTION 'brief % is no demonstration and is kept for ever', other USING ERRCODE = 'restrict_violation';
  END IF;
  gone_revisions := ARRAY(SELECT r.id FROM revisions r WHERE r.brief_id = ANY (going));
  SELECT coalesce(array_agg(n.id) FILTER (WHERE n.kind = 'entity'), '{}'), coalesce(array_agg(n.id) FILTER (WHERE n.kind = 'tag'), '{}'),
    coalesce(array_agg(n.id) FILTER (WHERE n.kind = 'technique'), '{}'), coalesce(array_agg(n.id) FILTER (WHERE n.kind = 'source'), '{}')
  INTO gone_entities, gone_tags, gone_techniques, gone_sources FROM list_named_only_by(going) n;
  gone_pages := ARRAY(
    SELECT '/briefs/' || b.slug FROM briefs b WHERE b.id = ANY (going)
    UNION SELECT '/entities/' || e.slug FROM entities e WHERE e.id = ANY (gone_entities)
    UNION SELECT '/tags/' || t.slug FROM tags t WHERE t.id = ANY (gone_tags)
    UNION SELECT '/techniques/' || t.slug FROM techniques t WHERE t.id = ANY (gone_techniques)
    UNION SELECT a.address FROM retired_addresses a WHERE a.target_id = ANY (going || gone_entities || gone_tags));
  PERFORM set_config('record.demonstration_leaves', 'on', true);

  UPDATE site SET lead_brief_id = NULL, lead_until = NULL WHERE lead_brief_id = ANY (going);
  DELETE FROM listings WHERE brief_id = ANY (going);
  DELETE FROM list_counts WHERE subject_id = ANY (gone_entities || gone_tags || gone_techniques);
  DELETE FROM drafts WHERE brief_id = ANY (going);
  DELETE FROM corrections WHERE brief_id = ANY (going);
  DELETE FROM publications WHERE brief_id = ANY (going);
  DELETE FROM review_comments WHERE review_id IN (SELECT v.id FROM reviews v WHERE v.revision_id = ANY (gone_revisions));
  DELETE FROM reviews WHERE revision_id = ANY (gone_revisions);
  DELETE FROM sections WHERE revision_id = ANY (gone_revisions);
  DELETE FROM judgments WHERE revision_id = ANY (gone_revisions);
  DELETE FROM hypotheses WHERE revision_id = ANY (gone_revisions);
  DELETE FROM scenarios WHERE revision_id = ANY (gone_revisions);
  DELETE FROM entity_namings WHERE revision_id = ANY (gone_revisions);
  DELETE FROM taggings WHERE revision_id = ANY (gone_revisions);
  DELETE FROM technique_uses WHERE revision_id = ANY (gone_revisions);
  DELETE FROM citations WHERE revision_id = ANY (gone_revisions);
  -- A brief and its revisions name each other.
  UPDATE briefs SET live_revision_id = NULL, published_at = NULL, first_published_at = NULL, withdrawn_at = NULL, withdrawal_reason = NULL
  WHERE id = ANY (going);
  DELETE FROM revisions WHERE brief_id = ANY (going);
  -- Imported texts, events and related briefs go with them.
  DELETE FROM briefs WHERE id = ANY (going);

  DELETE FROM entity_aliases WHERE entity_id = ANY (gone_entities);
  DELETE FROM entities WHERE id = ANY (gone_entities) AND merged_into_id IS NOT NULL;
  DELETE FROM entities WHERE id = ANY (gone_entities);
  DELETE FROM tag_aliases WHERE tag_id = ANY (gone_tags);
  DELETE FROM tags WHERE id = ANY (gone_tags) AND merged_into_id IS NOT NULL;
  DELETE FROM tags WHERE id = ANY (gone_tags);
  DELETE FROM techniques WHERE id = ANY (gone_techniques);
  DELETE FROM sources WHERE id = ANY (gone_sources);
  DELETE FROM retired_addresses WHERE target_id = ANY (going || gone_entities || gone_tags);
  -- Its other forms and its history are counted under addresses that begin with its own.
  DELETE FROM page_reads WHERE address = ANY (gone_pages) OR regexp_replace(address, '^(/briefs/[^/.]+)[/.].*$', '\1') = ANY (gone_pages);

  PERFORM set_config('record.demonstration_leaves', 'off', true);
END $$;
