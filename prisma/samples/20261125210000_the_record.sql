-- Two briefs, one of them corrected and renamed, the other withdrawn.
SET session_replication_role = replica;
INSERT INTO "audit_entries" ("id", "at", "actor_id", "action", "origin", "brief_id", "before", "after") SELECT "id", "at", "actor_id", "action", "origin", "brief_id", "before", "after" FROM json_populate_recordset(NULL::"audit_entries", $sample$
[
{"id":"01a2147b-8b9c-7bc1-a7ae-6d1c396a49d4","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8b5b-72fb-8553-1fe7ac162afb","action":"created","origin":"command line","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","before":null,"after":{"slug":"port-closed"}},
{"id":"01a2147b-8ba9-70c4-bee0-7a0cce63c054","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8ba6-7b26-91f7-702043122189","action":"verified","origin":"command line","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","before":null,"after":{"revision":1}},
{"id":"01a2147b-8bc8-7ab9-9c8a-0051d70cab77","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8b5b-72fb-8553-1fe7ac162afb","action":"published","origin":"command line","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","before":null,"after":{"slug":"port-closed","revision":1}},
{"id":"01a2147b-8c0b-706a-afd9-52ad3e7d0578","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8ba6-7b26-91f7-702043122189","action":"verified","origin":"command line","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","before":null,"after":{"revision":2}},
{"id":"01a2147b-8c0e-7466-9262-1225ed818dce","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8bd0-7198-b7fd-356e09c79945","action":"corrected","origin":"command line","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","before":null,"after":{"kind":"factual","note":"It was no false alarm.","revision":2}},
{"id":"01a2147b-8c1b-7311-ac4b-e022ba7ca0a9","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8bd0-7198-b7fd-356e09c79945","action":"published","origin":"command line","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","before":null,"after":{"slug":"port-closed","revision":2}},
{"id":"01a2147b-8c32-7b2a-9819-c7f5fb62e050","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8bd0-7198-b7fd-356e09c79945","action":"renamed","origin":"command line","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","before":{"slug":"port-closed"},"after":{"slug":"port-closed-for-a-day"}},
{"id":"01a2147b-8c4d-7fee-a769-bccc796336ff","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8b5b-72fb-8553-1fe7ac162afb","action":"created","origin":"command line","brief_id":"01a2147b-8c37-7d82-ac32-9afda0cf421c","before":null,"after":{"slug":"taken-back"}},
{"id":"01a2147b-8c53-7773-8cd2-99cb03b52b2c","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8ba6-7b26-91f7-702043122189","action":"verified","origin":"command line","brief_id":"01a2147b-8c37-7d82-ac32-9afda0cf421c","before":null,"after":{"revision":1}},
{"id":"01a2147b-8c5f-775e-8100-0b558a673fcb","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8b5b-72fb-8553-1fe7ac162afb","action":"published","origin":"command line","brief_id":"01a2147b-8c37-7d82-ac32-9afda0cf421c","before":null,"after":{"slug":"taken-back","revision":1}},
{"id":"01a2147b-8c6e-7772-92e6-a06148250f0b","at":"2026-03-05T12:00:00+00:00","actor_id":"01a2147b-8bd0-7198-b7fd-356e09c79945","action":"withdrawn","origin":"command line","brief_id":"01a2147b-8c37-7d82-ac32-9afda0cf421c","before":{"status":"published"},"after":{"reason":"It was wrong."}}
]
$sample$);
INSERT INTO "briefs" ("id", "slug", "category_id", "status", "live_revision_id", "demonstration", "created_at", "first_published_at", "published_at", "withdrawn_at", "withdrawal_reason") SELECT "id", "slug", "category_id", "status", "live_revision_id", "demonstration", "created_at", "first_published_at", "published_at", "withdrawn_at", "withdrawal_reason" FROM json_populate_recordset(NULL::"briefs", $sample$
[
{"id":"01a2147b-8b4f-746f-977a-1acaa0c22843","slug":"port-closed-for-a-day","category_id":"01a20a20-0000-7000-8000-000000000001","status":"published","live_revision_id":"01a2147b-8be9-7464-9456-876123b02697","demonstration":false,"created_at":"2026-03-05T12:00:00+00:00","first_published_at":"2026-03-05T12:00:00+00:00","published_at":"2026-03-05T12:00:00+00:00","withdrawn_at":null,"withdrawal_reason":null},
{"id":"01a2147b-8c37-7d82-ac32-9afda0cf421c","slug":"taken-back","category_id":"01a20a20-0000-7000-8000-000000000001","status":"withdrawn","live_revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","demonstration":false,"created_at":"2026-03-05T12:00:00+00:00","first_published_at":"2026-03-05T12:00:00+00:00","published_at":"2026-03-05T12:00:00+00:00","withdrawn_at":"2026-03-05T12:00:00+00:00","withdrawal_reason":"It was wrong."}
]
$sample$);
INSERT INTO "categories" ("id", "slug", "name", "watches", "position") SELECT "id", "slug", "name", "watches", "position" FROM json_populate_recordset(NULL::"categories", $sample$
[
{"id":"01a20a20-0000-7000-8000-000000000001","slug":"cybersecurity","name":"Cybersecurity","watches":"Networks.","position":0}
]
$sample$);
INSERT INTO "citations" ("revision_id", "key", "position", "number", "source_id", "title", "publisher", "published_on", "language", "url", "retrieved_on", "reliability", "credibility") SELECT "revision_id", "key", "position", "number", "source_id", "title", "publisher", "published_on", "language", "url", "retrieved_on", "reliability", "credibility" FROM json_populate_recordset(NULL::"citations", $sample$
[
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"source1","position":0,"number":1,"source_id":"01a2147b-8b80-76cd-bc02-db571d1e5e03","title":"Harbour reopens","publisher":"The Harbour Post","published_on":"2026-03-04","language":null,"url":"https://example.org/harbour","retrieved_on":"2026-03-05","reliability":"B","credibility":2},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"source2","position":1,"number":2,"source_id":null,"title":"A note","publisher":null,"published_on":null,"language":null,"url":null,"retrieved_on":null,"reliability":null,"credibility":null},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"source1","position":0,"number":1,"source_id":"01a2147b-8b80-76cd-bc02-db571d1e5e03","title":"Harbour reopens","publisher":"The Harbour Post","published_on":"2026-03-04","language":null,"url":"https://example.org/harbour","retrieved_on":"2026-03-05","reliability":"B","credibility":2},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"source2","position":1,"number":2,"source_id":null,"title":"A note","publisher":null,"published_on":null,"language":null,"url":null,"retrieved_on":null,"reliability":null,"credibility":null},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"source1","position":0,"number":1,"source_id":"01a2147b-8b80-76cd-bc02-db571d1e5e03","title":"Harbour reopens","publisher":"The Harbour Post","published_on":"2026-03-04","language":null,"url":"https://example.org/harbour","retrieved_on":"2026-03-05","reliability":"B","credibility":2},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"source2","position":1,"number":2,"source_id":null,"title":"A note","publisher":null,"published_on":null,"language":null,"url":null,"retrieved_on":null,"reliability":null,"credibility":null}
]
$sample$);
INSERT INTO "corrections" ("id", "brief_id", "revision_id", "kind", "note", "made_at", "made_by_id") SELECT "id", "brief_id", "revision_id", "kind", "note", "made_at", "made_by_id" FROM json_populate_recordset(NULL::"corrections", $sample$
[
{"id":"01a2147b-8c0c-760a-b9d9-7fbd09dbec9c","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","revision_id":"01a2147b-8be9-7464-9456-876123b02697","kind":"factual","note":"It was no false alarm.","made_at":"2026-03-05T12:00:00+00:00","made_by_id":"01a2147b-8bd0-7198-b7fd-356e09c79945"}
]
$sample$);
INSERT INTO "entities" ("id", "slug", "name", "kind", "created_at") SELECT "id", "slug", "name", "kind", "created_at" FROM json_populate_recordset(NULL::"entities", $sample$
[
{"id":"01a2147b-8b72-7362-9969-0e3532938ce6","slug":"harbour-authority-ha","name":"Harbour Authority (HA)","kind":"organisation","created_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);
INSERT INTO "entity_aliases" ("key", "entity_id", "name") SELECT "key", "entity_id", "name" FROM json_populate_recordset(NULL::"entity_aliases", $sample$
[
{"key":"harbour authority ha","entity_id":"01a2147b-8b72-7362-9969-0e3532938ce6","name":"Harbour Authority (HA)"},
{"key":"harbour authority","entity_id":"01a2147b-8b72-7362-9969-0e3532938ce6","name":"harbour authority"},
{"key":"ha","entity_id":"01a2147b-8b72-7362-9969-0e3532938ce6","name":"HA"}
]
$sample$);
INSERT INTO "entity_namings" ("revision_id", "key", "position", "entity_id", "name", "description") SELECT "revision_id", "key", "position", "entity_id", "name", "description" FROM json_populate_recordset(NULL::"entity_namings", $sample$
[
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"part6","position":0,"entity_id":"01a2147b-8b72-7362-9969-0e3532938ce6","name":"Harbour Authority (HA)","description":"runs the port"},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"part6","position":0,"entity_id":"01a2147b-8b72-7362-9969-0e3532938ce6","name":"Harbour Authority (HA)","description":"runs the port"},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"part6","position":0,"entity_id":"01a2147b-8b72-7362-9969-0e3532938ce6","name":"Harbour Authority (HA)","description":"runs the port"}
]
$sample$);
INSERT INTO "hypotheses" ("revision_id", "key", "position", "name", "statement", "support", "uncertainty", "likelihood_term", "likelihood_yardstick", "likelihood_low", "likelihood_high") SELECT "revision_id", "key", "position", "name", "statement", "support", "uncertainty", "likelihood_term", "likelihood_yardstick", "likelihood_low", "likelihood_high" FROM json_populate_recordset(NULL::"hypotheses", $sample$
[
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"error","position":0,"name":"Error","statement":"A sensor failed.","support":"This is supported by its age.","uncertainty":"nobody looked.","likelihood_term":"unlikely","likelihood_yardstick":"phia","likelihood_low":25,"likelihood_high":35},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"prank","position":1,"name":null,"statement":"Someone rang.","support":"","uncertainty":"","likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"error","position":0,"name":"Error","statement":"A sensor failed.","support":"This is supported by its age.","uncertainty":"nobody looked.","likelihood_term":"unlikely","likelihood_yardstick":"phia","likelihood_low":25,"likelihood_high":35},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"prank","position":1,"name":null,"statement":"Someone rang.","support":"","uncertainty":"","likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"error","position":0,"name":"Error","statement":"A sensor failed.","support":"This is supported by its age.","uncertainty":"nobody looked.","likelihood_term":"unlikely","likelihood_yardstick":"phia","likelihood_low":25,"likelihood_high":35},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"prank","position":1,"name":null,"statement":"Someone rang.","support":"","uncertainty":"","likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null}
]
$sample$);
INSERT INTO "imported_texts" ("hash", "brief_id", "imported_at", "warnings") SELECT "hash", "brief_id", "imported_at", "warnings" FROM json_populate_recordset(NULL::"imported_texts", $sample$
[
{"hash":"7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","imported_at":"2026-03-05T12:00:00+00:00","warnings":[{"code":"comment","line":3,"message":"A comment was left out."}]},
{"hash":"3fc4ccfe745870e2c0d99f71f30ff0656c8dedd41cc1d7d3d376b0dbe685e2f3","brief_id":"01a2147b-8c37-7d82-ac32-9afda0cf421c","imported_at":"2026-03-05T12:00:00+00:00","warnings":[]}
]
$sample$);
INSERT INTO "judgments" ("revision_id", "key", "position", "role", "text", "likelihood_term", "likelihood_yardstick", "likelihood_low", "likelihood_high", "confidence", "confidence_reason") SELECT "revision_id", "key", "position", "role", "text", "likelihood_term", "likelihood_yardstick", "likelihood_low", "likelihood_high", "confidence", "confidence_reason" FROM json_populate_recordset(NULL::"judgments", $sample$
[
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"bluf","position":0,"role":"bottom-line","text":"The port was closed for a day [1]. Confidence is low because one source tells it.","likelihood_term":"likely","likelihood_yardstick":"icd-203","likelihood_low":55,"likelihood_high":80,"confidence":"low","confidence_reason":"one source tells it"},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"weighed","position":1,"role":"assessment","text":"The first is better supported.","likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null,"confidence":null,"confidence_reason":null},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"bluf","position":0,"role":"bottom-line","text":"The port was closed for a day [1]. Confidence is low because one source tells it.","likelihood_term":"likely","likelihood_yardstick":"icd-203","likelihood_low":55,"likelihood_high":80,"confidence":"low","confidence_reason":"one source tells it"},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"weighed","position":1,"role":"assessment","text":"The first is better supported.","likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null,"confidence":null,"confidence_reason":null},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"bluf","position":0,"role":"bottom-line","text":"The port was closed for a day [1]. Confidence is low because one source tells it.","likelihood_term":"likely","likelihood_yardstick":"icd-203","likelihood_low":55,"likelihood_high":80,"confidence":"low","confidence_reason":"one source tells it"},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"weighed","position":1,"role":"assessment","text":"The first is better supported.","likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null,"confidence":null,"confidence_reason":null}
]
$sample$);
INSERT INTO "list_counts" ("kind", "subject_id", "month", "count") SELECT "kind", "subject_id", "month", "count" FROM json_populate_recordset(NULL::"list_counts", $sample$
[
{"kind":"category","subject_id":"01a20a20-0000-7000-8000-000000000001","month":"","count":1},
{"kind":"entity","subject_id":"01a2147b-8b72-7362-9969-0e3532938ce6","month":"","count":1},
{"kind":"month","subject_id":"01a20a20-0000-7000-8000-000000000001","month":"2026-03","count":1},
{"kind":"tag","subject_id":"01a2147b-8b7b-758f-961c-0668273b80c9","month":"","count":1},
{"kind":"tag","subject_id":"01a2147b-8b7b-758f-961c-0669be796977","month":"","count":1}
]
$sample$);
INSERT INTO "listing_entities" ("brief_id", "entity_id", "first_published_at") SELECT "brief_id", "entity_id", "first_published_at" FROM json_populate_recordset(NULL::"listing_entities", $sample$
[
{"brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","entity_id":"01a2147b-8b72-7362-9969-0e3532938ce6","first_published_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);
INSERT INTO "listing_tags" ("brief_id", "tag_id", "first_published_at") SELECT "brief_id", "tag_id", "first_published_at" FROM json_populate_recordset(NULL::"listing_tags", $sample$
[
{"brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","tag_id":"01a2147b-8b7b-758f-961c-0668273b80c9","first_published_at":"2026-03-05T12:00:00+00:00"},
{"brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","tag_id":"01a2147b-8b7b-758f-961c-0669be796977","first_published_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);
INSERT INTO "listings" ("brief_id", "category_id", "slug", "title", "bottom_line", "confidence", "demonstration", "corrected", "first_published_at", "published_at") SELECT "brief_id", "category_id", "slug", "title", "bottom_line", "confidence", "demonstration", "corrected", "first_published_at", "published_at" FROM json_populate_recordset(NULL::"listings", $sample$
[
{"brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","category_id":"01a20a20-0000-7000-8000-000000000001","slug":"port-closed-for-a-day","title":"Port closed after a true alarm","bottom_line":"The port was closed for a day [1]. Confidence is low because one source tells it.","confidence":"low","demonstration":false,"corrected":true,"first_published_at":"2026-03-05T12:00:00+00:00","published_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);
INSERT INTO "page_reads" ("address", "day", "reads") SELECT "address", "day", "reads" FROM json_populate_recordset(NULL::"page_reads", $sample$
[
{"address":"/","day":"2026-03-05","reads":3}
]
$sample$);
INSERT INTO "people" ("id", "key", "name", "created_at") SELECT "id", "key", "name", "created_at" FROM json_populate_recordset(NULL::"people", $sample$
[
{"id":"01a2147b-8b5b-72fb-8553-1fe7ac162afb","key":"ann author","name":"Ann Author","created_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a2147b-8ba6-7b26-91f7-702043122189","key":"vic verifier","name":"Vic Verifier","created_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a2147b-8bd0-7198-b7fd-356e09c79945","key":"ed editor","name":"Ed Editor","created_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);
INSERT INTO "prints" ("address", "state", "owed", "printed", "edition", "hash", "printed_at", "changes_at", "claimed_until", "failures", "retry_at") SELECT "address", "state", "owed", "printed", "edition", "hash", "printed_at", "changes_at", "claimed_until", "failures", "retry_at" FROM json_populate_recordset(NULL::"prints", $sample$
[
{"address":"/briefs/port-closed","state":"owed","owed":3,"printed":null,"edition":null,"hash":null,"printed_at":null,"changes_at":null,"claimed_until":null,"failures":0,"retry_at":null},
{"address":"/briefs/port-closed-for-a-day","state":"owed","owed":3,"printed":null,"edition":null,"hash":null,"printed_at":null,"changes_at":null,"claimed_until":null,"failures":0,"retry_at":null},
{"address":"/","state":"owed","owed":5,"printed":null,"edition":null,"hash":null,"printed_at":null,"changes_at":null,"claimed_until":null,"failures":0,"retry_at":null},
{"address":"/404","state":"owed","owed":5,"printed":null,"edition":null,"hash":null,"printed_at":null,"changes_at":null,"claimed_until":null,"failures":0,"retry_at":null},
{"address":"/briefs/taken-back","state":"owed","owed":5,"printed":null,"edition":null,"hash":null,"printed_at":null,"changes_at":null,"claimed_until":null,"failures":0,"retry_at":null},
{"address":"/categories/cybersecurity","state":"owed","owed":5,"printed":null,"edition":null,"hash":null,"printed_at":null,"changes_at":null,"claimed_until":null,"failures":0,"retry_at":null},
{"address":"/categories/cybersecurity/feed.atom","state":"owed","owed":5,"printed":null,"edition":null,"hash":null,"printed_at":null,"changes_at":null,"claimed_until":null,"failures":0,"retry_at":null},
{"address":"/feed.atom","state":"owed","owed":5,"printed":null,"edition":null,"hash":null,"printed_at":null,"changes_at":null,"claimed_until":null,"failures":0,"retry_at":null}
]
$sample$);
INSERT INTO "publications" ("id", "brief_id", "revision_id", "published_at", "published_by_id") SELECT "id", "brief_id", "revision_id", "published_at", "published_by_id" FROM json_populate_recordset(NULL::"publications", $sample$
[
{"id":"01a2147b-8bc6-7ff1-b404-647bcf7f3e4f","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","published_at":"2026-03-05T12:00:00+00:00","published_by_id":"01a2147b-8b5b-72fb-8553-1fe7ac162afb"},
{"id":"01a2147b-8c1a-7a74-93ad-7fb491c12b4d","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","revision_id":"01a2147b-8be9-7464-9456-876123b02697","published_at":"2026-03-05T12:00:00+00:00","published_by_id":"01a2147b-8bd0-7198-b7fd-356e09c79945"},
{"id":"01a2147b-8c5e-7011-ad53-429cdd23c293","brief_id":"01a2147b-8c37-7d82-ac32-9afda0cf421c","revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","published_at":"2026-03-05T12:00:00+00:00","published_by_id":"01a2147b-8b5b-72fb-8553-1fe7ac162afb"}
]
$sample$);
INSERT INTO "retired_slugs" ("slug", "brief_id", "retired_at") SELECT "slug", "brief_id", "retired_at" FROM json_populate_recordset(NULL::"retired_slugs", $sample$
[
{"slug":"port-closed","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","retired_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);
INSERT INTO "revisions" ("id", "brief_id", "number", "title", "content", "marking", "author_id", "content_hash", "created_at", "sealed_at") SELECT "id", "brief_id", "number", "title", "content", "marking", "author_id", "content_hash", "created_at", "sealed_at" FROM json_populate_recordset(NULL::"revisions", $sample$
[
{"id":"01a2147b-8b83-7a61-bb18-074f389e8961","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","number":1,"title":"Port closed after a false alarm","content":{"form":1,"title":"Port closed after a false alarm","publishedOn":"2026-03-05","language":null,"provenance":"Written for a test. See our [Methodology](/methodology).","reportTitle":"Harbour reopens","outlet":"The Harbour Post","preamble":["A line before the first section."],"sections":[{"number":1,"title":"BLUF","kind":"bluf","parts":[{"kind":"judgment","key":"bluf","role":"bottom-line","runs":[{"role":"statement","text":"The port was closed for a day [1]. "},{"role":"confidence","text":"Confidence is low because one source tells it."}],"likelihood":{"term":"likely","yardstick":"icd-203","low":55,"high":80},"confidence":{"level":"low","reason":"one source tells it"}}]},{"number":2,"title":"Competing Hypotheses","kind":"hypotheses","parts":[{"kind":"hypothesis","key":"error","name":"Error","runs":[{"role":"statement","text":"A sensor failed. "},{"role":"support","text":"This is supported by its age. "},{"role":"uncertainty","text":"However, nobody looked."}],"likelihood":{"term":"unlikely","yardstick":"phia","low":25,"high":35}},{"kind":"hypothesis","key":"prank","name":null,"runs":[{"role":"statement","text":"Someone rang."}],"likelihood":null},{"kind":"judgment","key":"weighed","role":"assessment","runs":[{"role":"statement","text":"The first is better supported."}],"likelihood":null,"confidence":null}]},{"number":3,"title":"Key Assumptions","kind":"key-points","parts":[{"kind":"key-points","label":"Assumptions","pointKind":"assumptions","items":[{"key":"log","text":"The log is whole"},{"key":"clocks","text":"Clocks agree"}]},{"kind":"key-points","label":"Blind Spots","pointKind":"information-gaps","items":[]}]},{"number":4,"title":"Implications","kind":"implications","parts":[{"kind":"passage","key":"part1","form":"paragraph","text":"Traffic shifts."},{"kind":"implication","key":"part2","label":"Economic","domain":"economic","text":"Dearer freight."},{"kind":"implication","key":"part3","label":null,"domain":"other","text":"More drills."}]},{"number":5,"title":"Outlook","kind":"recommendations","parts":[{"kind":"recommendation","key":"part4","label":"Immediate","horizon":"immediate","text":"Check the sensors."},{"kind":"subheading","text":"Scenario Outlook"},{"kind":"scenario","key":"part5","name":"Most-Likely","scenarioKind":"most-likely","text":"Nothing follows.","likelihood":{"term":"almost certain","yardstick":"icd-203","low":95,"high":99}}]},{"number":6,"title":"Entities","kind":"entities","parts":[{"kind":"entity","key":"part6","name":"Harbour Authority (HA)","description":"runs the port"},{"kind":"passage","key":"part7","form":"item","text":"Nobody else is named."}]},{"number":7,"title":"Tags","kind":"tags","parts":[{"kind":"tag","name":"ports"},{"kind":"tag","name":"maritime security"}]},{"number":null,"title":"Detailed Analysis","kind":"analysis","parts":[{"kind":"technique","key":"part8","name":"SWOT Analysis","description":"Strengths: few.\n\nThreats: many."}]}],"techniques":[{"kind":"technique","key":"part9","name":"Indicators Development","description":null}],"sources":[{"key":"source1","language":null,"number":1,"title":"Harbour reopens","publisher":"The Harbour Post","publishedOn":"2026-03-04","url":"https://example.org/harbour","retrievedOn":"2026-03-05","grade":{"reliability":"B","credibility":2}},{"key":"source2","language":null,"number":2,"title":"A note","publisher":null,"publishedOn":null,"url":null,"retrievedOn":null,"grade":null}],"explore":[{"label":"Daily Summary","href":null}]},"marking":"TLP:CLEAR","author_id":"01a2147b-8b5b-72fb-8553-1fe7ac162afb","content_hash":"afb3ba8ee2ddee85c7d584d608b823a978c372844191282415a0c21e30d2917f","created_at":"2026-03-05T12:00:00+00:00","sealed_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a2147b-8be9-7464-9456-876123b02697","brief_id":"01a2147b-8b4f-746f-977a-1acaa0c22843","number":2,"title":"Port closed after a true alarm","content":{"form":1,"title":"Port closed after a true alarm","publishedOn":"2026-03-05","language":null,"provenance":"Written for a test. See our [Methodology](/methodology).","reportTitle":"Harbour reopens","outlet":"The Harbour Post","preamble":["A line before the first section."],"sections":[{"number":1,"title":"BLUF","kind":"bluf","parts":[{"kind":"judgment","key":"bluf","role":"bottom-line","runs":[{"role":"statement","text":"The port was closed for a day [1]. "},{"role":"confidence","text":"Confidence is low because one source tells it."}],"likelihood":{"term":"likely","yardstick":"icd-203","low":55,"high":80},"confidence":{"level":"low","reason":"one source tells it"}}]},{"number":2,"title":"Competing Hypotheses","kind":"hypotheses","parts":[{"kind":"hypothesis","key":"error","name":"Error","runs":[{"role":"statement","text":"A sensor failed. "},{"role":"support","text":"This is supported by its age. "},{"role":"uncertainty","text":"However, nobody looked."}],"likelihood":{"term":"unlikely","yardstick":"phia","low":25,"high":35}},{"kind":"hypothesis","key":"prank","name":null,"runs":[{"role":"statement","text":"Someone rang."}],"likelihood":null},{"kind":"judgment","key":"weighed","role":"assessment","runs":[{"role":"statement","text":"The first is better supported."}],"likelihood":null,"confidence":null}]},{"number":3,"title":"Key Assumptions","kind":"key-points","parts":[{"kind":"key-points","label":"Assumptions","pointKind":"assumptions","items":[{"key":"log","text":"The log is whole"},{"key":"clocks","text":"Clocks agree"}]},{"kind":"key-points","label":"Blind Spots","pointKind":"information-gaps","items":[]}]},{"number":4,"title":"Implications","kind":"implications","parts":[{"kind":"passage","key":"part1","form":"paragraph","text":"Traffic shifts."},{"kind":"implication","key":"part2","label":"Economic","domain":"economic","text":"Dearer freight."},{"kind":"implication","key":"part3","label":null,"domain":"other","text":"More drills."}]},{"number":5,"title":"Outlook","kind":"recommendations","parts":[{"kind":"recommendation","key":"part4","label":"Immediate","horizon":"immediate","text":"Check the sensors."},{"kind":"subheading","text":"Scenario Outlook"},{"kind":"scenario","key":"part5","name":"Most-Likely","scenarioKind":"most-likely","text":"Nothing follows.","likelihood":{"term":"almost certain","yardstick":"icd-203","low":95,"high":99}}]},{"number":6,"title":"Entities","kind":"entities","parts":[{"kind":"entity","key":"part6","name":"Harbour Authority (HA)","description":"runs the port"},{"kind":"passage","key":"part7","form":"item","text":"Nobody else is named."}]},{"number":7,"title":"Tags","kind":"tags","parts":[{"kind":"tag","name":"ports"},{"kind":"tag","name":"maritime security"}]},{"number":null,"title":"Detailed Analysis","kind":"analysis","parts":[{"kind":"technique","key":"part8","name":"SWOT Analysis","description":"Strengths: few.\n\nThreats: many."}]}],"techniques":[{"kind":"technique","key":"part9","name":"Indicators Development","description":null}],"sources":[{"key":"source1","language":null,"number":1,"title":"Harbour reopens","publisher":"The Harbour Post","publishedOn":"2026-03-04","url":"https://example.org/harbour","retrievedOn":"2026-03-05","grade":{"reliability":"B","credibility":2}},{"key":"source2","language":null,"number":2,"title":"A note","publisher":null,"publishedOn":null,"url":null,"retrievedOn":null,"grade":null}],"explore":[{"label":"Daily Summary","href":null}]},"marking":"TLP:CLEAR","author_id":"01a2147b-8bd0-7198-b7fd-356e09c79945","content_hash":"eef5cb3802e6482672c1eac95b733bbefbab55814801234d244b307bc0d6a018","created_at":"2026-03-05T12:00:00+00:00","sealed_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","brief_id":"01a2147b-8c37-7d82-ac32-9afda0cf421c","number":1,"title":"Taken back","content":{"form":1,"title":"Taken back","publishedOn":"2026-03-05","language":null,"provenance":"Written for a test. See our [Methodology](/methodology).","reportTitle":"Harbour reopens","outlet":"The Harbour Post","preamble":["A line before the first section."],"sections":[{"number":1,"title":"BLUF","kind":"bluf","parts":[{"kind":"judgment","key":"bluf","role":"bottom-line","runs":[{"role":"statement","text":"The port was closed for a day [1]. "},{"role":"confidence","text":"Confidence is low because one source tells it."}],"likelihood":{"term":"likely","yardstick":"icd-203","low":55,"high":80},"confidence":{"level":"low","reason":"one source tells it"}}]},{"number":2,"title":"Competing Hypotheses","kind":"hypotheses","parts":[{"kind":"hypothesis","key":"error","name":"Error","runs":[{"role":"statement","text":"A sensor failed. "},{"role":"support","text":"This is supported by its age. "},{"role":"uncertainty","text":"However, nobody looked."}],"likelihood":{"term":"unlikely","yardstick":"phia","low":25,"high":35}},{"kind":"hypothesis","key":"prank","name":null,"runs":[{"role":"statement","text":"Someone rang."}],"likelihood":null},{"kind":"judgment","key":"weighed","role":"assessment","runs":[{"role":"statement","text":"The first is better supported."}],"likelihood":null,"confidence":null}]},{"number":3,"title":"Key Assumptions","kind":"key-points","parts":[{"kind":"key-points","label":"Assumptions","pointKind":"assumptions","items":[{"key":"log","text":"The log is whole"},{"key":"clocks","text":"Clocks agree"}]},{"kind":"key-points","label":"Blind Spots","pointKind":"information-gaps","items":[]}]},{"number":4,"title":"Implications","kind":"implications","parts":[{"kind":"passage","key":"part1","form":"paragraph","text":"Traffic shifts."},{"kind":"implication","key":"part2","label":"Economic","domain":"economic","text":"Dearer freight."},{"kind":"implication","key":"part3","label":null,"domain":"other","text":"More drills."}]},{"number":5,"title":"Outlook","kind":"recommendations","parts":[{"kind":"recommendation","key":"part4","label":"Immediate","horizon":"immediate","text":"Check the sensors."},{"kind":"subheading","text":"Scenario Outlook"},{"kind":"scenario","key":"part5","name":"Most-Likely","scenarioKind":"most-likely","text":"Nothing follows.","likelihood":{"term":"almost certain","yardstick":"icd-203","low":95,"high":99}}]},{"number":6,"title":"Entities","kind":"entities","parts":[{"kind":"entity","key":"part6","name":"Harbour Authority (HA)","description":"runs the port"},{"kind":"passage","key":"part7","form":"item","text":"Nobody else is named."}]},{"number":7,"title":"Tags","kind":"tags","parts":[{"kind":"tag","name":"ports"},{"kind":"tag","name":"maritime security"}]},{"number":null,"title":"Detailed Analysis","kind":"analysis","parts":[{"kind":"technique","key":"part8","name":"SWOT Analysis","description":"Strengths: few.\n\nThreats: many."}]}],"techniques":[{"kind":"technique","key":"part9","name":"Indicators Development","description":null}],"sources":[{"key":"source1","language":null,"number":1,"title":"Harbour reopens","publisher":"The Harbour Post","publishedOn":"2026-03-04","url":"https://example.org/harbour","retrievedOn":"2026-03-05","grade":{"reliability":"B","credibility":2}},{"key":"source2","language":null,"number":2,"title":"A note","publisher":null,"publishedOn":null,"url":null,"retrievedOn":null,"grade":null}],"explore":[{"label":"Daily Summary","href":null}]},"marking":"TLP:CLEAR","author_id":"01a2147b-8b5b-72fb-8553-1fe7ac162afb","content_hash":"1194b48ae64e8d0d54a09d56b7bc81eaa5a2c0f8a99315f5f6bc84747ed640b2","created_at":"2026-03-05T12:00:00+00:00","sealed_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);
INSERT INTO "scenarios" ("revision_id", "key", "position", "kind", "name", "text", "likelihood_term", "likelihood_yardstick", "likelihood_low", "likelihood_high") SELECT "revision_id", "key", "position", "kind", "name", "text", "likelihood_term", "likelihood_yardstick", "likelihood_low", "likelihood_high" FROM json_populate_recordset(NULL::"scenarios", $sample$
[
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"part5","position":0,"kind":"most-likely","name":"Most-Likely","text":"Nothing follows.","likelihood_term":"almost certain","likelihood_yardstick":"icd-203","likelihood_low":95,"likelihood_high":99},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"part5","position":0,"kind":"most-likely","name":"Most-Likely","text":"Nothing follows.","likelihood_term":"almost certain","likelihood_yardstick":"icd-203","likelihood_low":95,"likelihood_high":99},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"part5","position":0,"kind":"most-likely","name":"Most-Likely","text":"Nothing follows.","likelihood_term":"almost certain","likelihood_yardstick":"icd-203","likelihood_low":95,"likelihood_high":99}
]
$sample$);
INSERT INTO "sections" ("revision_id", "position", "number", "title", "kind", "text") SELECT "revision_id", "position", "number", "title", "kind", "text" FROM json_populate_recordset(NULL::"sections", $sample$
[
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":0,"number":1,"title":"BLUF","kind":"bluf","text":"The port was closed for a day [1]. Confidence is low because one source tells it."},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":1,"number":2,"title":"Competing Hypotheses","kind":"hypotheses","text":"Error: A sensor failed. This is supported by its age. However, nobody looked.\nSomeone rang.\nThe first is better supported."},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":2,"number":3,"title":"Key Assumptions","kind":"key-points","text":"Assumptions\nThe log is whole\nClocks agree\nBlind Spots"},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":3,"number":4,"title":"Implications","kind":"implications","text":"Traffic shifts.\nEconomic: Dearer freight.\nMore drills."},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":4,"number":5,"title":"Outlook","kind":"recommendations","text":"Immediate: Check the sensors.\nScenario Outlook\nMost-Likely: Nothing follows."},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":5,"number":6,"title":"Entities","kind":"entities","text":"Harbour Authority (HA): runs the port\nNobody else is named."},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":6,"number":7,"title":"Tags","kind":"tags","text":"ports\nmaritime security"},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":7,"number":null,"title":"Detailed Analysis","kind":"analysis","text":"SWOT Analysis: Strengths: few.\nThreats: many."},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":0,"number":1,"title":"BLUF","kind":"bluf","text":"The port was closed for a day [1]. Confidence is low because one source tells it."},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":1,"number":2,"title":"Competing Hypotheses","kind":"hypotheses","text":"Error: A sensor failed. This is supported by its age. However, nobody looked.\nSomeone rang.\nThe first is better supported."},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":2,"number":3,"title":"Key Assumptions","kind":"key-points","text":"Assumptions\nThe log is whole\nClocks agree\nBlind Spots"},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":3,"number":4,"title":"Implications","kind":"implications","text":"Traffic shifts.\nEconomic: Dearer freight.\nMore drills."},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":4,"number":5,"title":"Outlook","kind":"recommendations","text":"Immediate: Check the sensors.\nScenario Outlook\nMost-Likely: Nothing follows."},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":5,"number":6,"title":"Entities","kind":"entities","text":"Harbour Authority (HA): runs the port\nNobody else is named."},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":6,"number":7,"title":"Tags","kind":"tags","text":"ports\nmaritime security"},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":7,"number":null,"title":"Detailed Analysis","kind":"analysis","text":"SWOT Analysis: Strengths: few.\nThreats: many."},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":0,"number":1,"title":"BLUF","kind":"bluf","text":"The port was closed for a day [1]. Confidence is low because one source tells it."},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":1,"number":2,"title":"Competing Hypotheses","kind":"hypotheses","text":"Error: A sensor failed. This is supported by its age. However, nobody looked.\nSomeone rang.\nThe first is better supported."},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":2,"number":3,"title":"Key Assumptions","kind":"key-points","text":"Assumptions\nThe log is whole\nClocks agree\nBlind Spots"},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":3,"number":4,"title":"Implications","kind":"implications","text":"Traffic shifts.\nEconomic: Dearer freight.\nMore drills."},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":4,"number":5,"title":"Outlook","kind":"recommendations","text":"Immediate: Check the sensors.\nScenario Outlook\nMost-Likely: Nothing follows."},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":5,"number":6,"title":"Entities","kind":"entities","text":"Harbour Authority (HA): runs the port\nNobody else is named."},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":6,"number":7,"title":"Tags","kind":"tags","text":"ports\nmaritime security"},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":7,"number":null,"title":"Detailed Analysis","kind":"analysis","text":"SWOT Analysis: Strengths: few.\nThreats: many."}
]
$sample$);
DELETE FROM "site";
INSERT INTO "site" ("id", "settings", "change", "seeded_at") SELECT "id", "settings", "change", "seeded_at" FROM json_populate_recordset(NULL::"site", $sample$
[
{"id":1,"settings":{},"change":5,"seeded_at":null}
]
$sample$);
INSERT INTO "sources" ("id", "key", "name") SELECT "id", "key", "name" FROM json_populate_recordset(NULL::"sources", $sample$
[
{"id":"01a2147b-8b80-76cd-bc02-db571d1e5e03","key":"the harbour post","name":"The Harbour Post"}
]
$sample$);
INSERT INTO "standing_pages" ("slug", "title", "body", "updated_at") SELECT "slug", "title", "body", "updated_at" FROM json_populate_recordset(NULL::"standing_pages", $sample$
[
{"slug":"why","title":"Why","body":"Because.","updated_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);
INSERT INTO "taggings" ("revision_id", "position", "tag_id", "name") SELECT "revision_id", "position", "tag_id", "name" FROM json_populate_recordset(NULL::"taggings", $sample$
[
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":0,"tag_id":"01a2147b-8b7b-758f-961c-0668273b80c9","name":"ports"},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","position":1,"tag_id":"01a2147b-8b7b-758f-961c-0669be796977","name":"maritime security"},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":0,"tag_id":"01a2147b-8b7b-758f-961c-0668273b80c9","name":"ports"},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","position":1,"tag_id":"01a2147b-8b7b-758f-961c-0669be796977","name":"maritime security"},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":0,"tag_id":"01a2147b-8b7b-758f-961c-0668273b80c9","name":"ports"},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","position":1,"tag_id":"01a2147b-8b7b-758f-961c-0669be796977","name":"maritime security"}
]
$sample$);
INSERT INTO "tags" ("id", "slug", "name") SELECT "id", "slug", "name" FROM json_populate_recordset(NULL::"tags", $sample$
[
{"id":"01a2147b-8b7b-758f-961c-0668273b80c9","slug":"ports","name":"ports"},
{"id":"01a2147b-8b7b-758f-961c-0669be796977","slug":"maritime-security","name":"maritime security"}
]
$sample$);
INSERT INTO "technique_uses" ("revision_id", "key", "position", "technique_id", "name", "description") SELECT "revision_id", "key", "position", "technique_id", "name", "description" FROM json_populate_recordset(NULL::"technique_uses", $sample$
[
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"part8","position":0,"technique_id":"01a2147b-8b7e-7dec-8319-b197ff01d50e","name":"SWOT Analysis","description":"Strengths: few.\n\nThreats: many."},
{"revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","key":"part9","position":1,"technique_id":"01a2147b-8b7e-7dec-8319-b198e3af4494","name":"Indicators Development","description":null},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"part8","position":0,"technique_id":"01a2147b-8b7e-7dec-8319-b197ff01d50e","name":"SWOT Analysis","description":"Strengths: few.\n\nThreats: many."},
{"revision_id":"01a2147b-8be9-7464-9456-876123b02697","key":"part9","position":1,"technique_id":"01a2147b-8b7e-7dec-8319-b198e3af4494","name":"Indicators Development","description":null},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"part8","position":0,"technique_id":"01a2147b-8b7e-7dec-8319-b197ff01d50e","name":"SWOT Analysis","description":"Strengths: few.\n\nThreats: many."},
{"revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","key":"part9","position":1,"technique_id":"01a2147b-8b7e-7dec-8319-b198e3af4494","name":"Indicators Development","description":null}
]
$sample$);
INSERT INTO "techniques" ("id", "slug", "name") SELECT "id", "slug", "name" FROM json_populate_recordset(NULL::"techniques", $sample$
[
{"id":"01a2147b-8b7e-7dec-8319-b197ff01d50e","slug":"swot-analysis","name":"SWOT Analysis"},
{"id":"01a2147b-8b7e-7dec-8319-b198e3af4494","slug":"indicators-development","name":"Indicators Development"}
]
$sample$);
INSERT INTO "verifications" ("id", "revision_id", "verifier_id", "verified_at") SELECT "id", "revision_id", "verifier_id", "verified_at" FROM json_populate_recordset(NULL::"verifications", $sample$
[
{"id":"01a2147b-8ba7-7907-85c2-0e519825fa23","revision_id":"01a2147b-8b83-7a61-bb18-074f389e8961","verifier_id":"01a2147b-8ba6-7b26-91f7-702043122189","verified_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a2147b-8c0a-72d4-9db7-c3b2300ac23f","revision_id":"01a2147b-8be9-7464-9456-876123b02697","verifier_id":"01a2147b-8ba6-7b26-91f7-702043122189","verified_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a2147b-8c52-770a-90dd-4ba6bd47f2ef","revision_id":"01a2147b-8c41-7ddd-8ef4-7ff337f92504","verifier_id":"01a2147b-8ba6-7b26-91f7-702043122189","verified_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);
SET session_replication_role = origin;
