import { passkey } from '@better-auth/passkey'
import { prismaAdapter } from 'better-auth/adapters/prisma'
import { betterAuth } from 'better-auth'
import { twoFactor } from 'better-auth/plugins'
import { longestIdle } from '#domain/sign-in/session-ends.ts'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { guardAuth } from './guard-auth.ts'
import { endOtherSessions, recordAuth, recordSession } from './record-auth.ts'
import { longestPassword, shortestPassword } from './rate-password.ts'

export interface AuthNeeds {
  db: Database
  /** At least 32 characters. */
  secret: string
  /** Where the desk is asked for: `https://desk.example`. */
  origin: string
  /** Addresses and networks whose word on the client's address counts. */
  trustedProxies: readonly string[]
  /** What authenticator apps call the publication. */
  publication: string
}

const minute = 60

/** Seconds between two notes that somebody used a session. */
const noted = 15 * minute

/** Paths at which something secret is tried, with tries a quarter of an hour from one address. */
const tries = Object.fromEntries(
  [
    '/sign-in/email',
    '/two-factor/verify-totp',
    '/two-factor/verify-backup-code',
    '/two-factor/enable',
    '/two-factor/generate-backup-codes',
    '/passkey/verify-authentication',
    '/change-password',
  ].map((path) => [path, { window: 15 * minute, max: 20 }]),
)

/** Sign-in by better-auth, on the tables of the record (docs/decisions/030-sign-in.md). */
export function createAuth({ db, secret, origin, trustedProxies, publication }: AuthNeeds) {
  const { hostname, protocol } = new URL(origin)
  const isTls = protocol === 'https:'
  return betterAuth({
    appName: publication,
    baseURL: origin,
    basePath: '/api/auth',
    secret,
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    logger: { disabled: true },
    database: prismaAdapter(db, { provider: 'postgresql' }),
    user: {
      modelName: 'signIn',
      additionalFields: { personId: { type: 'string', required: true, input: false } },
    },
    session: {
      modelName: 'deskSession',
      expiresIn: longestIdle / 1_000,
      updateAge: noted,
      additionalFields: { isStrong: { type: 'boolean', required: false, input: false, defaultValue: false } },
    },
    account: { modelName: 'credential' },
    verification: { modelName: 'signInChallenge' },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: shortestPassword,
      maxPasswordLength: longestPassword,
    },
    rateLimit: {
      enabled: true,
      storage: 'database',
      modelName: 'rateLimit',
      window: minute,
      max: 120,
      customRules: tries,
    },
    advanced: {
      // Browsers take a cookie of such a name from this very host only, and by TLS: no neighbouring host can plant one.
      cookiePrefix: isTls ? '__Host-desk' : 'desk',
      useSecureCookies: false,
      defaultCookieAttributes: { httpOnly: true, sameSite: 'lax', path: '/', secure: isTls },
      database: { generateId: newId },
      ipAddress: { ipAddressHeaders: ['x-forwarded-for'], trustedProxies: [...trustedProxies] },
    },
    plugins: [
      twoFactor({ issuer: publication, schema: { twoFactor: { modelName: 'secondFactor' } } }),
      passkey({ rpID: hostname, rpName: publication, origin }),
    ],
    hooks: { before: guardAuth(db), after: recordAuth(db) },
    databaseHooks: {
      session: { create: recordSession(db) },
      account: { update: endOtherSessions(db) },
    },
  })
}

export type Auth = ReturnType<typeof createAuth>
