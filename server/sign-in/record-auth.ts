import type { BetterAuthOptions } from 'better-auth'
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { forgetTries } from './tries/count-tries.ts'
import { recordFailure } from './tries/record-failure.ts'

/** Paths that open a session with more than a password. */
const strongPaths = [
  '/two-factor/verify-totp',
  '/two-factor/verify-backup-code',
  '/passkey/verify-authentication',
]

/** What the audit log says of the other paths that change something. */
const actions: Readonly<Record<string, string>> = {
  '/change-password': 'changed their password',
  '/two-factor/enable': 'began to set up an authenticator app',
  '/two-factor/generate-backup-codes': 'drew new recovery codes',
  '/passkey/verify-registration': 'added a passkey',
  '/passkey/delete-passkey': 'removed a passkey',
  '/revoke-session': 'ended a session',
  '/revoke-other-sessions': 'ended their other sessions',
}

type SessionHooks = NonNullable<
  NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['session']>['create']
>

type PasswordHooks = NonNullable<
  NonNullable<NonNullable<BetterAuthOptions['databaseHooks']>['account']>['update']
>

type OwnSession = NonNullable<Awaited<ReturnType<typeof getSessionFromCtx>>>

interface Entry {
  signInId: string
  action: string
  address: string | null
}

/** The person's own sign-in is what it was done to. No secret is in it. */
async function record(db: Database, { signInId, action, address }: Entry): Promise<void> {
  const { personId } = await db.signIn.findUniqueOrThrow({
    where: { id: signInId },
    select: { personId: true },
  })
  await db.auditEntry.create({
    data: {
      id: newId(),
      at: new Date(),
      actorId: personId,
      action,
      origin: 'desk',
      subject: 'person',
      subjectId: personId,
      fromAddress: address,
    },
  })
}

/** Notes in the audit log what somebody did to their own sign-in, once it is done, and who was not let in. */
export function recordAuth(db: Database) {
  return createAuthMiddleware(async (ctx) => {
    const { returned } = ctx.context
    if (returned instanceof APIError) {
      // A new password that is refused says nothing of who asks; a wrong old one does.
      if (ctx.path !== '/change-password' || returned.body?.code === 'INVALID_PASSWORD')
        await recordFailure(db, ctx)
      return
    }
    const action = actions[ctx.path]
    if (action === undefined) return
    const session = ctx.context.newSession ?? (await getSessionFromCtx(ctx))
    if (!session) return
    // Once more: somebody may have come in with the old password while it was being replaced.
    if (ctx.path === '/change-password') await endOthers(db, session)
    await record(db, { signInId: session.user.id, action, address: session.session.ipAddress ?? null })
  })
}

/**
 * Whoever knew the old password is out before it is replaced, so that a power cut between the two leaves nobody in.
 * better-auth's own way would open a new session by the password alone.
 */
export function endOtherSessions(db: Database): PasswordHooks {
  return {
    before: async (_changed, ctx) => {
      const session = ctx === null ? null : await getSessionFromCtx(ctx)
      if (session) await endOthers(db, session)
    },
  }
}

async function endOthers(db: Database, { user, session }: OwnSession): Promise<void> {
  await db.deskSession.deleteMany({ where: { userId: user.id, id: { not: session.id } } })
}

/**
 * What is known of a session as it begins: whether more than a password opened it. One that better-auth opens by a
 * password and closes again, because a code is still to come, is no sign-in.
 */
export function recordSession(db: Database): SessionHooks {
  return {
    before: (session, ctx) =>
      Promise.resolve({ data: { ...session, isStrong: strongPaths.includes(ctx?.path ?? '') } }),
    after: async ({ userId, ipAddress }, ctx) => {
      const { id, email, twoFactorEnabled } = await db.signIn.findUniqueOrThrow({ where: { id: userId } })
      if (ctx?.path === '/sign-in/email') await forgetTries(db, email)
      if (ctx?.path === '/sign-in/email' && twoFactorEnabled) return
      await record(db, { signInId: id, action: 'signed in', address: ipAddress ?? null })
    },
  }
}
