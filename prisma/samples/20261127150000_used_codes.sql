-- Adds the use of a code to 20261127050000_sign_in.
UPDATE "second_factors" SET "last_step" = 59086800;
