import { getIP, getSessionFromCtx } from 'better-auth/api'
import { z } from 'zod'
import { recordRefused } from '#server/audit/record-refused.ts'
import type { Database } from '#server/db/database.ts'
import { findChallenged, type AuthContext } from '#server/sign-in/find-challenged.ts'

/** What the audit log says of a try that was refused. */
const failures: Readonly<Record<string, string>> = {
  '/sign-in/email': 'failed to sign in',
  '/two-factor/verify-totp': 'failed at the second step',
  '/two-factor/verify-backup-code': 'failed at the second step',
  '/passkey/verify-authentication': 'failed to sign in by a passkey',
  '/change-password': 'gave a wrong password',
}

const tried = z.object({
  email: z.string().catch(''),
  response: z.object({ id: z.string().catch('') }).catch({ id: '' }),
})

/**
 * Notes in the audit log that somebody did not get into an account. Who it was is not known, so it is the system that notes
 * it. Nothing is written of accounts that there are not: what was typed may be anything, a password too.
 */
export async function recordFailure(db: Database, ctx: AuthContext): Promise<void> {
  const action = failures[ctx.path]
  if (action === undefined) return
  const personId = await findPerson(db, ctx)
  if (personId === null) return
  const address = ctx.request ? getIP(ctx.request, ctx.context.options) : null
  await recordRefused(db, { actor: { kind: 'system' }, personId, action, what: null, address }, new Date())
}

async function findPerson(db: Database, ctx: AuthContext): Promise<string | null> {
  const { email, response } = tried.parse(typeof ctx.body === 'object' ? (ctx.body ?? {}) : {})
  const select = { personId: true } as const
  switch (ctx.path) {
    case '/sign-in/email':
      return toPerson(await db.signIn.findUnique({ where: { email: email.toLowerCase() }, select }))
    case '/passkey/verify-authentication':
      return toPerson(
        await db.signIn.findFirst({ where: { passkeys: { some: { credentialID: response.id } } }, select }),
      )
    case '/change-password':
      return toPerson(await findById(db, (await getSessionFromCtx(ctx))?.user.id ?? null))
    default:
      return toPerson(await findById(db, await findChallenged(ctx)))
  }
}

function findById(db: Database, id: string | null): Promise<{ personId: string } | null> {
  return id === null
    ? Promise.resolve(null)
    : db.signIn.findUnique({ where: { id }, select: { personId: true } })
}

function toPerson(found: { personId: string } | null): string | null {
  return found?.personId ?? null
}
