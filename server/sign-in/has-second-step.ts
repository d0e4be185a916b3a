import type { Database } from '#server/db/database.ts'

/** Whether somebody has an authenticator app or a passkey, by the id of their sign-in. */
export async function hasSecondStep(db: Database, signInId: string): Promise<boolean> {
  const { twoFactorEnabled, _count } = await db.signIn.findUniqueOrThrow({
    where: { id: signInId },
    select: { twoFactorEnabled: true, _count: { select: { passkeys: true } } },
  })
  return twoFactorEnabled || _count.passkeys > 0
}
