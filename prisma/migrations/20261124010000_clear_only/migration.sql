-- Only what is marked TLP:CLEAR may go live: the rule stood in code, now it stands here as well.
CREATE OR REPLACE FUNCTION refuse_unverified_publication() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.live_revision_id IS NOT NULL AND NOT EXISTS (
    SELECT 1 FROM revisions r JOIN verifications v ON v.revision_id = r.id
    WHERE r.id = NEW.live_revision_id AND r.brief_id = NEW.id AND r.sealed_at IS NOT NULL) THEN
    RAISE EXCEPTION 'brief % can only publish a sealed and verified revision of its own', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT 1 FROM revisions r WHERE r.id = NEW.live_revision_id AND r.marking <> 'clear') THEN
    RAISE EXCEPTION 'brief % can only publish a revision marked TLP:CLEAR', NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
