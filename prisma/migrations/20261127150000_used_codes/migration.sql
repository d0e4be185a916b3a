-- Which code of an authenticator app was used last.

-- AlterTable
ALTER TABLE "second_factors" ADD COLUMN     "last_step" INTEGER;
