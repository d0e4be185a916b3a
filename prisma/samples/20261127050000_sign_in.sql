-- Adds somebody who signs in with a code or a passkey, and a link for a new password, to 20261127020000_phrases.
INSERT INTO "sign_ins" ("id", "person_id", "name", "email", "two_factor_enabled", "created_at", "updated_at") VALUES
  ('01a214a2-f900-7000-8000-000000000001', '01a214a2-f8d2-7f0c-b71e-8566e83160b6', 'A person', 'person@example.org', true, '2026-03-05T13:00:00Z', '2026-03-05T13:00:00Z');
INSERT INTO "credentials" ("id", "account_id", "provider_id", "user_id", "password", "created_at", "updated_at") VALUES
  ('01a214a2-f900-7000-8000-000000000002', '01a214a2-f900-7000-8000-000000000001', 'credential', '01a214a2-f900-7000-8000-000000000001', 'salt:key', '2026-03-05T13:00:00Z', '2026-03-05T13:00:00Z');
INSERT INTO "desk_sessions" ("id", "token", "user_id", "is_strong", "expires_at", "created_at", "updated_at", "ip_address") VALUES
  ('01a214a2-f900-7000-8000-000000000003', 'token', '01a214a2-f900-7000-8000-000000000001', true, '2026-03-05T23:00:00Z', '2026-03-05T13:00:00Z', '2026-03-05T13:00:00Z', '192.0.2.1');
INSERT INTO "sign_in_challenges" ("id", "identifier", "value", "expires_at", "created_at", "updated_at") VALUES
  ('01a214a2-f900-7000-8000-000000000004', '2fa-one', 'one', '2026-03-05T13:05:00Z', '2026-03-05T13:00:00Z', '2026-03-05T13:00:00Z');
INSERT INTO "second_factors" ("id", "secret", "backup_codes", "user_id", "verified") VALUES
  ('01a214a2-f900-7000-8000-000000000005', 'secret', 'codes', '01a214a2-f900-7000-8000-000000000001', true);
INSERT INTO "passkeys" ("id", "public_key", "user_id", "credential_id", "counter", "device_type", "backed_up") VALUES
  ('01a214a2-f900-7000-8000-000000000006', 'key', '01a214a2-f900-7000-8000-000000000001', 'credential', 0, 'singleDevice', false);
INSERT INTO "rate_limits" ("id", "key", "count", "last_request") VALUES
  ('01a214a2-f900-7000-8000-000000000007', '192.0.2.1|/sign-in/email', 3, 1772715600000);
INSERT INTO "one_time_links" ("hash", "kind", "person_id", "email", "made_by_id", "made_at", "expires_at") VALUES
  ('0000000000000000000000000000000000000000000000000000000000000000', 'reset', '01a214a2-f8d2-7f0c-b71e-8566e83160b6', NULL, '01a214a2-f8d2-7f0c-b71e-8566e83160b6', '2026-03-05T13:00:00Z', '2026-03-07T13:00:00Z');
