-- Whoever wrote on a revision that was submitted counts as a writer of what becomes of its draft. Drafts forgot them when they
-- were submitted, so those that wait, were returned or are written on again get back the writers of their last revision.
UPDATE "drafts" d SET "writer_ids" = (
  SELECT array_agg(w.id ORDER BY w.at) FROM (
    SELECT x.id, min(x.at) AS at FROM unnest(ARRAY[last.author_id] || last.writer_ids || d.writer_ids) WITH ORDINALITY x(id, at)
    GROUP BY x.id
  ) w
)
FROM (
  SELECT DISTINCT ON (b.brief_id) b.brief_id, r.author_id, r.writer_ids
  FROM "drafts" b JOIN "revisions" r ON r.brief_id = b.brief_id
    LEFT JOIN "revisions" based ON based.id = b.based_on_id
  WHERE r.number > coalesce(based.number, 0)
  ORDER BY b.brief_id, r.number DESC
) last
WHERE last.brief_id = d.brief_id;
