import { createOTP } from '@better-auth/utils/otp'
import { APIError } from 'better-auth/api'
import { symmetricDecrypt } from 'better-auth/crypto'
import type { Database } from '#server/db/database.ts'
import { findChallenged, type AuthContext } from './find-challenged.ts'
import { recordFailure } from './tries/record-failure.ts'

/** Milliseconds that an authenticator app shows a code. */
const period = 30_000

/**
 * Takes the code of an authenticator app, so that it works once: neither it nor an earlier one is taken again. A code that
 * is none is left to better-auth, which refuses it and counts how often.
 */
export async function refuseUsedCode(db: Database, ctx: AuthContext, code: string): Promise<void> {
  const userId = await findChallenged(ctx)
  const factor = userId === null ? null : await db.secondFactor.findFirst({ where: { userId } })
  if (!factor) return
  const secret = await symmetricDecrypt({ key: ctx.context.secretConfig, data: factor.secret })
  const step = await findStep(secret, code, Math.floor(Date.now() / period))
  if (step === null) return
  const { count } = await db.secondFactor.updateMany({
    where: { id: factor.id, OR: [{ lastStep: null }, { lastStep: { lt: step } }] },
    data: { lastStep: step },
  })
  if (count > 0) return
  await recordFailure(db, ctx)
  throw new APIError('UNAUTHORIZED', {
    code: 'USED_CODE',
    message: 'This code has been used. Wait until the app shows another one.',
  })
}

/** Which of the codes that better-auth takes it is: the present one, and those just before and after it. */
async function findStep(secret: string, code: string, present: number): Promise<number | null> {
  for (const step of [present - 1, present, present + 1])
    if ((await createOTP(secret).hotp(step)) === code) return step
  return null
}
