import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { z } from 'zod'
import { roles } from '#domain/people/actor.ts'
import { mayRemovePasskey } from '#domain/sign-in/may-remove-passkey.ts'
import { findOldestBeginning } from '#domain/sign-in/session-ends.ts'
import { requireWord } from '#server/db/require-word.ts'
import type { Database } from '#server/db/database.ts'
import { countTry, mostTries, pauseMinutes } from './tries/count-tries.ts'
import type { AuthContext } from './find-challenged.ts'
import { hasSecondStep } from './has-second-step.ts'
import { recordFailure } from './tries/record-failure.ts'
import { refuseUsedCode } from './refuse-used-code.ts'
import { ratePassword } from './rate-password.ts'

/** Paths that add, change, show or take away a way to sign in, and those about other sessions. */
const insiders = [
  '/two-factor/enable',
  '/two-factor/generate-backup-codes',
  '/passkey/generate-register-options',
  '/passkey/verify-registration',
  '/passkey/delete-passkey',
  '/passkey/list-user-passkeys',
  '/change-password',
  '/list-sessions',
  '/revoke-session',
  '/revoke-other-sessions',
]

/** Fields by which better-auth would send a browser somewhere afterwards; the desk's pages know themselves where to go. */
const elsewhere = ['callbackURL', 'redirectTo', 'errorCallbackURL', 'newUserCallbackURL']

function asksFor(fields: unknown, name: string): boolean {
  return typeof fields === 'object' && fields !== null && name in fields
}

/** What is asked besides what better-auth asks, before it answers. */
export function guardAuth(db: Database) {
  return createAuthMiddleware(async (ctx) => {
    const body = readBody(ctx.body)
    if (elsewhere.some((field) => asksFor(ctx.body, field) || asksFor(ctx.query, field)))
      throw new APIError('FORBIDDEN', { message: 'The desk leads nowhere else.' })
    // A browser that is trusted for a month would make the second step one of many.
    if (body.trustDevice) throw new APIError('BAD_REQUEST', { message: 'No browser is trusted here.' })
    await endLongSessions(db, new Date())
    if (ctx.path === '/sign-in/email') await takeTry(db, ctx, body.email)
    if (ctx.path === '/two-factor/verify-totp') await refuseUsedCode(db, ctx, body.code)
    if (insiders.includes(ctx.path)) await requireWayIn(db, ctx)
    if (ctx.path === '/change-password') await requireStrength(ctx, body.newPassword)
    if (ctx.path === '/passkey/delete-passkey') await keepSecondStep(db, ctx)
  })
}

const guarded = z.object({
  email: z.string().catch(''),
  code: z.string().catch(''),
  newPassword: z.string().catch(''),
  trustDevice: z.boolean().catch(false),
})

/** The fields of a body that are looked at here; better-auth reads the whole. */
function readBody(body: unknown): z.output<typeof guarded> {
  return guarded.parse(typeof body === 'object' ? (body ?? {}) : {})
}

/** better-auth knows the idle end of a session only, and would let one that is used go on for ever. */
async function endLongSessions(db: Database, now: Date): Promise<void> {
  await db.deskSession.deleteMany({ where: { createdAt: { lte: findOldestBeginning(now) } } })
}

async function takeTry(db: Database, ctx: AuthContext, email: string): Promise<void> {
  const { pausedUntil } = await countTry(db, { account: email, most: mostTries }, new Date())
  if (pausedUntil === null) return
  await recordFailure(db, ctx)
  throw new APIError('TOO_MANY_REQUESTS', {
    code: 'PAUSED',
    message: `After ${mostTries} attempts, sign-in with this email address is paused for ${pauseMinutes} minutes.`,
    pausedUntil: pausedUntil.toISOString(),
  })
}

async function requireStrength(ctx: AuthContext, password: string): Promise<void> {
  const session = await getSessionFromCtx(ctx)
  const { isStrong, advice } = ratePassword(password, [session?.user.name ?? '', session?.user.email ?? ''])
  if (!isStrong) throw new APIError('BAD_REQUEST', { code: 'WEAK_PASSWORD', message: advice })
}

/** A password alone must not add a second step beside the one that it lacks, nor take that away. */
async function requireWayIn(db: Database, ctx: AuthContext): Promise<void> {
  const session = await getSessionFromCtx(ctx)
  if (!session || session.session['isStrong'] === true) return
  if (await hasSecondStep(db, session.user.id))
    throw new APIError('FORBIDDEN', {
      code: 'SECOND_STEP_NEEDED',
      message: 'Sign in with your second step first.',
    })
}

/** Whose role needs a second step keeps the last one. */
async function keepSecondStep(db: Database, ctx: AuthContext): Promise<void> {
  const session = await getSessionFromCtx(ctx)
  if (!session) return
  const { twoFactorEnabled, _count, person } = await db.signIn.findUniqueOrThrow({
    where: { id: session.user.id },
    select: {
      twoFactorEnabled: true,
      _count: { select: { passkeys: true } },
      person: { select: { roles: { select: { role: true } } } },
    },
  })
  const held = person.roles.map(({ role }) => requireWord(roles, role))
  if (mayRemovePasskey({ roles: held, hasApp: twoFactorEnabled, passkeys: _count.passkeys })) return
  throw new APIError('FORBIDDEN', {
    code: 'LAST_SECOND_STEP',
    message: 'Your role needs a second step. Add another one before you remove this one.',
  })
}
