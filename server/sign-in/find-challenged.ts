import { getSessionFromCtx } from 'better-auth/api'

export type AuthContext = Parameters<typeof getSessionFromCtx>[0]

/** As better-auth calls the cookie of somebody whose password was right and whose code is still to come. */
const challengeCookie = 'two_factor'

/** The id of the sign-in whose code is asked for: of the session, or of the password just given. `null` if there is none. */
export async function findChallenged(ctx: AuthContext): Promise<string | null> {
  const session = await getSessionFromCtx(ctx)
  if (session) return session.user.id
  const { name } = ctx.context.createAuthCookie(challengeCookie)
  const identifier = await ctx.getSignedCookie(name, ctx.context.secret)
  if (!identifier) return null
  const challenge = await ctx.context.internalAdapter.findVerificationValue(identifier)
  return challenge?.value ?? null
}
