-- The same two briefs, with their publications.
INSERT INTO "people" SELECT * FROM json_populate_recordset(NULL::"people", $sample$
[
{"id":"01a20a20-10b9-7397-acf8-7783d95b4edb","key":"ann author","name":"Ann Author","created_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a20a20-154b-71f2-bcaf-3d6508727caa","key":"vic verifier","name":"Vic Verifier","created_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a20a20-15cb-778b-a10b-c1351679fd64","key":"ed editor","name":"Ed Editor","created_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);

INSERT INTO "categories" SELECT * FROM json_populate_recordset(NULL::"categories", $sample$
[
{"id":"01a20a20-072b-7c71-bb26-89145d8eaba5","slug":"cybersecurity","name":"Cybersecurity","watches":"Networks.","position":0}
]
$sample$);

INSERT INTO "entities" SELECT * FROM json_populate_recordset(NULL::"entities", $sample$
[
{"id":"01a20a20-10ee-79d5-ac4d-5c50a61c3db8","slug":"harbour-authority-ha","name":"Harbour Authority (HA)","kind":"other","created_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);

INSERT INTO "entity_aliases" SELECT * FROM json_populate_recordset(NULL::"entity_aliases", $sample$
[
{"key":"harbour authority ha","entity_id":"01a20a20-10ee-79d5-ac4d-5c50a61c3db8","name":"Harbour Authority (HA)"},
{"key":"harbour authority","entity_id":"01a20a20-10ee-79d5-ac4d-5c50a61c3db8","name":"harbour authority"},
{"key":"ha","entity_id":"01a20a20-10ee-79d5-ac4d-5c50a61c3db8","name":"ha"}
]
$sample$);

INSERT INTO "tags" SELECT * FROM json_populate_recordset(NULL::"tags", $sample$
[
{"id":"01a20a20-10fd-71a0-be52-bffef732869c","slug":"ports","name":"ports"},
{"id":"01a20a20-1104-7b43-b990-eb94e9147bf3","slug":"maritime-security","name":"maritime security"}
]
$sample$);

INSERT INTO "techniques" SELECT * FROM json_populate_recordset(NULL::"techniques", $sample$
[
{"id":"01a20a20-1109-7aa9-9165-4bf50dd010e5","slug":"swot-analysis","name":"SWOT Analysis"},
{"id":"01a20a20-110c-78ca-9052-6e4796e9faf2","slug":"indicators-development","name":"Indicators Development"}
]
$sample$);

INSERT INTO "sources" SELECT * FROM json_populate_recordset(NULL::"sources", $sample$
[
{"id":"01a20a20-1110-70fd-8070-80beb6268d1e","key":"the harbour post","name":"The Harbour Post"}
]
$sample$);

INSERT INTO "briefs" SELECT * FROM json_populate_recordset(NULL::"briefs", $sample$
[
{"id":"01a20a20-1086-7ca7-a091-0182602293ae","slug":"port-closed-after-a-false-alarm","category_id":"01a20a20-072b-7c71-bb26-89145d8eaba5","status":"draft","live_revision_id":null,"demonstration":false,"created_at":"2026-03-05T12:00:00+00:00","first_published_at":"2026-03-05T12:00:00+00:00","published_at":"2026-03-05T12:00:00+00:00","withdrawn_at":null,"withdrawal_reason":null},
{"id":"01a20a20-186f-7000-98f5-0edd19025034","slug":"a-second-brief","category_id":"01a20a20-072b-7c71-bb26-89145d8eaba5","status":"draft","live_revision_id":null,"demonstration":false,"created_at":"2026-03-05T12:00:00+00:00","first_published_at":"2026-03-05T12:00:00+00:00","published_at":"2026-03-05T12:00:00+00:00","withdrawn_at":null,"withdrawal_reason":null}
]
$sample$);

INSERT INTO "revisions" SELECT * FROM json_populate_recordset(NULL::"revisions", $sample$
[
{"id":"01a20a20-1174-7f5a-9000-48480d42fb6a","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","number":1,"title":"Port closed after a false alarm","stated_date":"2026-03-05","provenance":"Written for a test. See our [Methodology](/methodology).","report_title":"Harbour reopens","outlet":"The Harbour Post","preamble":["A line before the first section."],"explore":[{"href":null,"label":"Daily Summary"}],"marking":"clear","author_id":"01a20a20-10b9-7397-acf8-7783d95b4edb","content_hash":"6f3f8bda5466303c0af8779e7eb2af976d950a148b38fd95ce157e92ef5d59d2","created_at":"2026-03-05T12:00:00+00:00","sealed_at":null},
{"id":"01a20a20-1673-77f4-92c9-2aef5f653e31","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","number":2,"title":"Port closed after a real alarm","stated_date":"2026-03-05","provenance":"Written for a test. See our [Methodology](/methodology).","report_title":"Harbour reopens","outlet":"The Harbour Post","preamble":["A line before the first section."],"explore":[{"href":null,"label":"Daily Summary"}],"marking":"clear","author_id":"01a20a20-15cb-778b-a10b-c1351679fd64","content_hash":"47a68e75b0ac0c9426633d7d96fa12cdd1e22094101910fde8d18eecf27dc1fe","created_at":"2026-03-05T12:00:00+00:00","sealed_at":null},
{"id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","brief_id":"01a20a20-186f-7000-98f5-0edd19025034","number":1,"title":"A second brief","stated_date":"2026-03-05","provenance":"Written for a test. See our [Methodology](/methodology).","report_title":"Harbour reopens","outlet":"The Harbour Post","preamble":["A line before the first section."],"explore":[{"href":null,"label":"Daily Summary"}],"marking":"clear","author_id":"01a20a20-10b9-7397-acf8-7783d95b4edb","content_hash":"564ec7b3b6ef2654e357e2a5b87a5427a05eb16958a71f7e3c4775e3c7320caa","created_at":"2026-03-05T12:00:00+00:00","sealed_at":null}
]
$sample$);

INSERT INTO "sections" SELECT * FROM json_populate_recordset(NULL::"sections", $sample$
[
{"revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":0,"number":1,"title":"BLUF","kind":"bluf"},
{"revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":1,"number":2,"title":"Competing Hypotheses","kind":"hypotheses"},
{"revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":2,"number":3,"title":"Key Assumptions","kind":"key_points"},
{"revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":3,"number":4,"title":"Implications","kind":"implications"},
{"revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":4,"number":5,"title":"Outlook","kind":"recommendations"},
{"revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":5,"number":6,"title":"Entities","kind":"entities"},
{"revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":6,"number":7,"title":"Tags","kind":"tags"},
{"revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":7,"number":null,"title":"Detailed Analysis","kind":"analysis"},
{"revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":0,"number":1,"title":"BLUF","kind":"bluf"},
{"revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":1,"number":2,"title":"Competing Hypotheses","kind":"hypotheses"},
{"revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":2,"number":3,"title":"Key Assumptions","kind":"key_points"},
{"revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":3,"number":4,"title":"Implications","kind":"implications"},
{"revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":4,"number":5,"title":"Outlook","kind":"recommendations"},
{"revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":5,"number":6,"title":"Entities","kind":"entities"},
{"revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":6,"number":7,"title":"Tags","kind":"tags"},
{"revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":7,"number":null,"title":"Detailed Analysis","kind":"analysis"},
{"revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":0,"number":1,"title":"BLUF","kind":"bluf"},
{"revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":1,"number":2,"title":"Competing Hypotheses","kind":"hypotheses"},
{"revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":2,"number":3,"title":"Key Assumptions","kind":"key_points"},
{"revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":3,"number":4,"title":"Implications","kind":"implications"},
{"revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":4,"number":5,"title":"Outlook","kind":"recommendations"},
{"revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":5,"number":6,"title":"Entities","kind":"entities"},
{"revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":6,"number":7,"title":"Tags","kind":"tags"},
{"revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":7,"number":null,"title":"Detailed Analysis","kind":"analysis"}
]
$sample$);

INSERT INTO "judgments" SELECT * FROM json_populate_recordset(NULL::"judgments", $sample$
[
{"id":"01a20a20-1302-7379-ac01-1cfe1013463c","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":0,"position":0,"kind":"bluf","text":"The port was closed for a day [1]. Confidence is low because one source tells it.","likelihood_term":"likely","likelihood_yardstick":"icd_203","likelihood_low":55,"likelihood_high":80,"confidence":"low","confidence_reason":"one source tells it","confidence_span":[36,82]},
{"id":"01a20a20-1303-7aaf-9c84-97c8b5f0bfc9","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":1,"position":2,"kind":"assessment","text":"The first is better supported.","likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null,"confidence":null,"confidence_reason":null,"confidence_span":[]},
{"id":"01a20a20-1676-70a6-81c1-b04e7e3a742d","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":0,"position":0,"kind":"bluf","text":"The port was closed for a day [1]. Confidence is low because one source tells it.","likelihood_term":"likely","likelihood_yardstick":"icd_203","likelihood_low":55,"likelihood_high":80,"confidence":"low","confidence_reason":"one source tells it","confidence_span":[36,82]},
{"id":"01a20a20-1676-70a6-81c1-b051d36402a1","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":1,"position":2,"kind":"assessment","text":"The first is better supported.","likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null,"confidence":null,"confidence_reason":null,"confidence_span":[]},
{"id":"01a20a20-1a73-75a1-a5d7-84741d11a567","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":0,"position":0,"kind":"bluf","text":"The port was closed for a day [1]. Confidence is low because one source tells it.","likelihood_term":"likely","likelihood_yardstick":"icd_203","likelihood_low":55,"likelihood_high":80,"confidence":"low","confidence_reason":"one source tells it","confidence_span":[36,82]},
{"id":"01a20a20-1a73-75a1-a5d7-8477d757c908","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":1,"position":2,"kind":"assessment","text":"The first is better supported.","likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null,"confidence":null,"confidence_reason":null,"confidence_span":[]}
]
$sample$);

INSERT INTO "passages" SELECT * FROM json_populate_recordset(NULL::"passages", $sample$
[
{"id":"01a20a20-1303-7aaf-9c84-97cb3827713d","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":3,"position":0,"form":"paragraph","text":"Traffic shifts."},
{"id":"01a20a20-136f-7d7a-9524-bc1ae17f848b","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":4,"position":1,"form":"subheading","text":"Scenario Outlook"},
{"id":"01a20a20-136f-7d7a-9524-bc1df8431bb7","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":5,"position":1,"form":"item","text":"Nobody else is named."},
{"id":"01a20a20-1677-7a40-ab88-de27c2168071","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":3,"position":0,"form":"paragraph","text":"Traffic shifts."},
{"id":"01a20a20-1677-7a40-ab88-de2b9bb7dbaa","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":4,"position":1,"form":"subheading","text":"Scenario Outlook"},
{"id":"01a20a20-1677-7a40-ab88-de2e61f4737b","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":5,"position":1,"form":"item","text":"Nobody else is named."},
{"id":"01a20a20-1a73-75a1-a5d7-847a6589bdd6","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":3,"position":0,"form":"paragraph","text":"Traffic shifts."},
{"id":"01a20a20-1a73-75a1-a5d7-847e4025f614","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":4,"position":1,"form":"subheading","text":"Scenario Outlook"},
{"id":"01a20a20-1a73-75a1-a5d7-8481da42f394","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":5,"position":1,"form":"item","text":"Nobody else is named."}
]
$sample$);

INSERT INTO "hypotheses" SELECT * FROM json_populate_recordset(NULL::"hypotheses", $sample$
[
{"id":"01a20a20-1303-7aaf-9c84-97c6a7244c4c","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":1,"position":0,"name":"Error","text":"A sensor failed. This is supported by its age. However, nobody looked.","support":[17,46],"uncertainties":[47,70],"likelihood_term":"unlikely","likelihood_yardstick":"phia","likelihood_low":25,"likelihood_high":35},
{"id":"01a20a20-1303-7aaf-9c84-97c794fa8d74","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":1,"position":1,"name":null,"text":"Someone rang.","support":[],"uncertainties":[],"likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null},
{"id":"01a20a20-1676-70a6-81c1-b04faab8e08d","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":1,"position":0,"name":"Error","text":"A sensor failed. This is supported by its age. However, nobody looked.","support":[17,46],"uncertainties":[47,70],"likelihood_term":"unlikely","likelihood_yardstick":"phia","likelihood_low":25,"likelihood_high":35},
{"id":"01a20a20-1676-70a6-81c1-b0502cbced37","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":1,"position":1,"name":null,"text":"Someone rang.","support":[],"uncertainties":[],"likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null},
{"id":"01a20a20-1a73-75a1-a5d7-8475441969d3","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":1,"position":0,"name":"Error","text":"A sensor failed. This is supported by its age. However, nobody looked.","support":[17,46],"uncertainties":[47,70],"likelihood_term":"unlikely","likelihood_yardstick":"phia","likelihood_low":25,"likelihood_high":35},
{"id":"01a20a20-1a73-75a1-a5d7-847604d809b2","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":1,"position":1,"name":null,"text":"Someone rang.","support":[],"uncertainties":[],"likelihood_term":null,"likelihood_yardstick":null,"likelihood_low":null,"likelihood_high":null}
]
$sample$);

INSERT INTO "key_points" SELECT * FROM json_populate_recordset(NULL::"key_points", $sample$
[
{"id":"01a20a20-1303-7aaf-9c84-97c91dc606e4","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":2,"position":0,"label":"Assumptions","kind":"assumptions","items":["The log is whole","Clocks agree"]},
{"id":"01a20a20-1303-7aaf-9c84-97caa6f0bf22","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":2,"position":1,"label":"Blind Spots","kind":"information_gaps","items":[]},
{"id":"01a20a20-1677-7a40-ab88-de25360cc2a8","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":2,"position":0,"label":"Assumptions","kind":"assumptions","items":["The log is whole","Clocks agree"]},
{"id":"01a20a20-1677-7a40-ab88-de2616d4a623","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":2,"position":1,"label":"Blind Spots","kind":"information_gaps","items":[]},
{"id":"01a20a20-1a73-75a1-a5d7-8478b605afb4","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":2,"position":0,"label":"Assumptions","kind":"assumptions","items":["The log is whole","Clocks agree"]},
{"id":"01a20a20-1a73-75a1-a5d7-847939ca8881","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":2,"position":1,"label":"Blind Spots","kind":"information_gaps","items":[]}
]
$sample$);

INSERT INTO "implications" SELECT * FROM json_populate_recordset(NULL::"implications", $sample$
[
{"id":"01a20a20-1303-7aaf-9c84-97cc72ae66a8","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":3,"position":1,"label":"Economic","domain":"economic","text":"Dearer freight."},
{"id":"01a20a20-1303-7aaf-9c84-97cd2ce4aa5e","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":3,"position":2,"label":null,"domain":"other","text":"More drills."},
{"id":"01a20a20-1677-7a40-ab88-de280748632a","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":3,"position":1,"label":"Economic","domain":"economic","text":"Dearer freight."},
{"id":"01a20a20-1677-7a40-ab88-de29cbd502e6","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":3,"position":2,"label":null,"domain":"other","text":"More drills."},
{"id":"01a20a20-1a73-75a1-a5d7-847b9379ae35","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":3,"position":1,"label":"Economic","domain":"economic","text":"Dearer freight."},
{"id":"01a20a20-1a73-75a1-a5d7-847c17228ce2","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":3,"position":2,"label":null,"domain":"other","text":"More drills."}
]
$sample$);

INSERT INTO "recommendations" SELECT * FROM json_populate_recordset(NULL::"recommendations", $sample$
[
{"id":"01a20a20-136f-7d7a-9524-bc196d0788f5","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":4,"position":0,"label":"Immediate","horizon":"immediate","text":"Check the sensors."},
{"id":"01a20a20-1677-7a40-ab88-de2a2467449b","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":4,"position":0,"label":"Immediate","horizon":"immediate","text":"Check the sensors."},
{"id":"01a20a20-1a73-75a1-a5d7-847d61f336ca","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":4,"position":0,"label":"Immediate","horizon":"immediate","text":"Check the sensors."}
]
$sample$);

INSERT INTO "scenarios" SELECT * FROM json_populate_recordset(NULL::"scenarios", $sample$
[
{"id":"01a20a20-136f-7d7a-9524-bc1bd8459521","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":4,"position":2,"name":"Most-Likely","kind":"most_likely","text":"Nothing follows.","likelihood_term":"almost certain","likelihood_yardstick":"icd_203","likelihood_low":95,"likelihood_high":99},
{"id":"01a20a20-1677-7a40-ab88-de2cc7c6818d","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":4,"position":2,"name":"Most-Likely","kind":"most_likely","text":"Nothing follows.","likelihood_term":"almost certain","likelihood_yardstick":"icd_203","likelihood_low":95,"likelihood_high":99},
{"id":"01a20a20-1a73-75a1-a5d7-847fa7a4f34a","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":4,"position":2,"name":"Most-Likely","kind":"most_likely","text":"Nothing follows.","likelihood_term":"almost certain","likelihood_yardstick":"icd_203","likelihood_low":95,"likelihood_high":99}
]
$sample$);

INSERT INTO "entity_namings" SELECT * FROM json_populate_recordset(NULL::"entity_namings", $sample$
[
{"id":"01a20a20-136f-7d7a-9524-bc1cc01a34e9","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":5,"position":0,"entity_id":"01a20a20-10ee-79d5-ac4d-5c50a61c3db8","name":"Harbour Authority (HA)","description":"runs the port"},
{"id":"01a20a20-1677-7a40-ab88-de2d022044fc","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":5,"position":0,"entity_id":"01a20a20-10ee-79d5-ac4d-5c50a61c3db8","name":"Harbour Authority (HA)","description":"runs the port"},
{"id":"01a20a20-1a73-75a1-a5d7-8480e3139c43","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":5,"position":0,"entity_id":"01a20a20-10ee-79d5-ac4d-5c50a61c3db8","name":"Harbour Authority (HA)","description":"runs the port"}
]
$sample$);

INSERT INTO "taggings" SELECT * FROM json_populate_recordset(NULL::"taggings", $sample$
[
{"id":"01a20a20-136f-7d7a-9524-bc1e72122c70","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":6,"position":0,"tag_id":"01a20a20-10fd-71a0-be52-bffef732869c","name":"ports"},
{"id":"01a20a20-136f-7d7a-9524-bc1f4164b856","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":6,"position":1,"tag_id":"01a20a20-1104-7b43-b990-eb94e9147bf3","name":"maritime security"},
{"id":"01a20a20-1677-7a40-ab88-de2f965ac552","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":6,"position":0,"tag_id":"01a20a20-10fd-71a0-be52-bffef732869c","name":"ports"},
{"id":"01a20a20-1677-7a40-ab88-de30c4fd0955","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":6,"position":1,"tag_id":"01a20a20-1104-7b43-b990-eb94e9147bf3","name":"maritime security"},
{"id":"01a20a20-1a73-75a1-a5d7-8482d9853325","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":6,"position":0,"tag_id":"01a20a20-10fd-71a0-be52-bffef732869c","name":"ports"},
{"id":"01a20a20-1a73-75a1-a5d7-8483477a0830","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":6,"position":1,"tag_id":"01a20a20-1104-7b43-b990-eb94e9147bf3","name":"maritime security"}
]
$sample$);

INSERT INTO "technique_uses" SELECT * FROM json_populate_recordset(NULL::"technique_uses", $sample$
[
{"id":"01a20a20-136f-7d7a-9524-bc2024a8b42d","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":7,"position":0,"technique_id":"01a20a20-1109-7aa9-9165-4bf50dd010e5","name":"SWOT Analysis","description":"Strengths: few.\n\nThreats: many."},
{"id":"01a20a20-136f-7d7a-9524-bc21cb2f5773","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","section_position":null,"position":0,"technique_id":"01a20a20-110c-78ca-9052-6e4796e9faf2","name":"Indicators Development","description":null},
{"id":"01a20a20-1677-7a40-ab88-de316de5584f","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":7,"position":0,"technique_id":"01a20a20-1109-7aa9-9165-4bf50dd010e5","name":"SWOT Analysis","description":"Strengths: few.\n\nThreats: many."},
{"id":"01a20a20-1677-7a40-ab88-de327061e5a6","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","section_position":null,"position":0,"technique_id":"01a20a20-110c-78ca-9052-6e4796e9faf2","name":"Indicators Development","description":null},
{"id":"01a20a20-1a73-75a1-a5d7-848451f22425","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":7,"position":0,"technique_id":"01a20a20-1109-7aa9-9165-4bf50dd010e5","name":"SWOT Analysis","description":"Strengths: few.\n\nThreats: many."},
{"id":"01a20a20-1a74-702f-8f80-d4cf08b1c9f4","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","section_position":null,"position":0,"technique_id":"01a20a20-110c-78ca-9052-6e4796e9faf2","name":"Indicators Development","description":null}
]
$sample$);

INSERT INTO "citations" SELECT * FROM json_populate_recordset(NULL::"citations", $sample$
[
{"id":"01a20a20-136f-7d7a-9524-bc222512baf9","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":0,"number":1,"source_id":"01a20a20-1110-70fd-8070-80beb6268d1e","title":"Harbour reopens","publisher":"The Harbour Post","published_on":"2026-03-04","url":"https://example.org/harbour","retrieved_on":"2026-03-05","reliability":"B","credibility":2},
{"id":"01a20a20-136f-7d7a-9524-bc23b0f10ca4","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","position":1,"number":2,"source_id":null,"title":"A note","publisher":null,"published_on":null,"url":null,"retrieved_on":null,"reliability":null,"credibility":null},
{"id":"01a20a20-1677-7a40-ab88-de33cebd46af","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":0,"number":1,"source_id":"01a20a20-1110-70fd-8070-80beb6268d1e","title":"Harbour reopens","publisher":"The Harbour Post","published_on":"2026-03-04","url":"https://example.org/harbour","retrieved_on":"2026-03-05","reliability":"B","credibility":2},
{"id":"01a20a20-1677-7a40-ab88-de34f2bbf1ea","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","position":1,"number":2,"source_id":null,"title":"A note","publisher":null,"published_on":null,"url":null,"retrieved_on":null,"reliability":null,"credibility":null},
{"id":"01a20a20-1a74-702f-8f80-d4d0f14ba8b7","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":0,"number":1,"source_id":"01a20a20-1110-70fd-8070-80beb6268d1e","title":"Harbour reopens","publisher":"The Harbour Post","published_on":"2026-03-04","url":"https://example.org/harbour","retrieved_on":"2026-03-05","reliability":"B","credibility":2},
{"id":"01a20a20-1a74-702f-8f80-d4d193220018","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","position":1,"number":2,"source_id":null,"title":"A note","publisher":null,"published_on":null,"url":null,"retrieved_on":null,"reliability":null,"credibility":null}
]
$sample$);

INSERT INTO "verifications" SELECT * FROM json_populate_recordset(NULL::"verifications", $sample$
[
{"id":"01a20a20-1552-781d-88ac-362ea8625186","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","verifier_id":"01a20a20-154b-71f2-bcaf-3d6508727caa","verified_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a20a20-17e0-7968-b824-90f009da46d9","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","verifier_id":"01a20a20-154b-71f2-bcaf-3d6508727caa","verified_at":"2026-03-05T12:00:00+00:00"},
{"id":"01a20a20-1bb7-7691-a2ee-0ad307cf1bf0","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","verifier_id":"01a20a20-154b-71f2-bcaf-3d6508727caa","verified_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);

INSERT INTO "publications" SELECT * FROM json_populate_recordset(NULL::"publications", $sample$
[
{"id":"01a20a20-15ae-7051-a264-f8359e205313","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","revision_id":"01a20a20-1174-7f5a-9000-48480d42fb6a","published_at":"2026-03-05T12:00:00+00:00","published_by_id":"01a20a20-10b9-7397-acf8-7783d95b4edb"},
{"id":"01a20a20-1843-7090-b2f5-b94e8651d82a","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","published_at":"2026-03-05T12:00:00+00:00","published_by_id":"01a20a20-15cb-778b-a10b-c1351679fd64"},
{"id":"01a20a20-1c59-7cd8-a993-0f1101226621","brief_id":"01a20a20-186f-7000-98f5-0edd19025034","revision_id":"01a20a20-1a6b-7c46-bbfa-0cf4caf73c31","published_at":"2026-03-05T12:00:00+00:00","published_by_id":"01a20a20-10b9-7397-acf8-7783d95b4edb"}
]
$sample$);

INSERT INTO "corrections" SELECT * FROM json_populate_recordset(NULL::"corrections", $sample$
[
{"id":"01a20a20-17f8-71fc-ab52-c8935ef18bb7","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","revision_id":"01a20a20-1673-77f4-92c9-2aef5f653e31","kind":"factual","note":"The alarm was real.","made_at":"2026-03-05T12:00:00+00:00","made_by_id":"01a20a20-15cb-778b-a10b-c1351679fd64"}
]
$sample$);

INSERT INTO "audit_entries" SELECT * FROM json_populate_recordset(NULL::"audit_entries", $sample$
[
{"id":"01a20a20-14f8-7285-8bd5-c66b77a123ca","at":"2026-03-05T12:00:00+00:00","actor_id":"01a20a20-10b9-7397-acf8-7783d95b4edb","action":"created","origin":"command line","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","before":null,"after":{"slug":"port-closed-after-a-false-alarm"}},
{"id":"01a20a20-1557-704c-8d97-1177cab200cd","at":"2026-03-05T12:00:00+00:00","actor_id":"01a20a20-154b-71f2-bcaf-3d6508727caa","action":"verified","origin":"command line","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","before":null,"after":{"revision":1}},
{"id":"01a20a20-15b7-7843-be7e-39a096030f9a","at":"2026-03-05T12:00:00+00:00","actor_id":"01a20a20-10b9-7397-acf8-7783d95b4edb","action":"published","origin":"command line","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","before":null,"after":{"slug":"port-closed-after-a-false-alarm","revision":1}},
{"id":"01a20a20-17f4-76c4-870d-2cbab79d3da8","at":"2026-03-05T12:00:00+00:00","actor_id":"01a20a20-154b-71f2-bcaf-3d6508727caa","action":"verified","origin":"command line","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","before":null,"after":{"revision":2}},
{"id":"01a20a20-1815-71d1-b904-fbf88aca5a66","at":"2026-03-05T12:00:00+00:00","actor_id":"01a20a20-15cb-778b-a10b-c1351679fd64","action":"corrected","origin":"command line","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","before":null,"after":{"kind":"factual","note":"The alarm was real.","revision":2}},
{"id":"01a20a20-184a-709f-82c1-ef58601bbaaf","at":"2026-03-05T12:00:00+00:00","actor_id":"01a20a20-15cb-778b-a10b-c1351679fd64","action":"published","origin":"command line","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","before":null,"after":{"slug":"port-closed-after-a-false-alarm","revision":2}},
{"id":"01a20a20-1b9d-7bb2-878f-fdd9abd8956f","at":"2026-03-05T12:00:00+00:00","actor_id":"01a20a20-10b9-7397-acf8-7783d95b4edb","action":"created","origin":"command line","brief_id":"01a20a20-186f-7000-98f5-0edd19025034","before":null,"after":{"slug":"a-second-brief"}},
{"id":"01a20a20-1bbb-7d41-ad7f-8d868189421f","at":"2026-03-05T12:00:00+00:00","actor_id":"01a20a20-154b-71f2-bcaf-3d6508727caa","action":"verified","origin":"command line","brief_id":"01a20a20-186f-7000-98f5-0edd19025034","before":null,"after":{"revision":1}},
{"id":"01a20a20-1c5f-7778-8a60-8061076e398d","at":"2026-03-05T12:00:00+00:00","actor_id":"01a20a20-10b9-7397-acf8-7783d95b4edb","action":"published","origin":"command line","brief_id":"01a20a20-186f-7000-98f5-0edd19025034","before":null,"after":{"slug":"a-second-brief","revision":1}}
]
$sample$);

INSERT INTO "imported_texts" ("hash", "brief_id", "imported_at") SELECT "hash", "brief_id", "imported_at" FROM json_populate_recordset(NULL::"imported_texts", $sample$
[
{"hash":"e05b711b8438f1a9c13dfbbaddc24f6411fac2c00fa319d423f6b13fdc91e07c","brief_id":"01a20a20-1086-7ca7-a091-0182602293ae","imported_at":"2026-03-05T12:00:00+00:00"},
{"hash":"e4a121cebad294d53a94fc522e8c3e71bdfcaa793bc75467204dae497009e174","brief_id":"01a20a20-186f-7000-98f5-0edd19025034","imported_at":"2026-03-05T12:00:00+00:00"}
]
$sample$);

UPDATE "revisions" SET "sealed_at" = "created_at";
UPDATE "briefs" SET "live_revision_id" = '01a20a20-1673-77f4-92c9-2aef5f653e31', "status" = 'published' WHERE "id" = '01a20a20-1086-7ca7-a091-0182602293ae';
UPDATE "briefs" SET "live_revision_id" = '01a20a20-1a6b-7c46-bbfa-0cf4caf73c31', "status" = 'published' WHERE "id" = '01a20a20-186f-7000-98f5-0edd19025034';
UPDATE "site" SET "seeded_at" = now();
