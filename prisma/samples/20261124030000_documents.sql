-- Adds documents that hold little more than the titles to 20261124020000_prints.
INSERT INTO "revision_documents" ("revision_id", "content")
SELECT "id", json_build_object('title', "title", 'publishedOn', NULL, 'provenance', NULL, 'reportTitle', NULL, 'outlet', NULL,
  'preamble', '[]'::json, 'sections', '[]'::json, 'techniques', '[]'::json, 'sources', '[]'::json, 'explore', '[]'::json)
FROM "revisions";
