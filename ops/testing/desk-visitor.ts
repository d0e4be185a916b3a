import { createOTP } from '@better-auth/utils/otp'
import { hashPassword } from 'better-auth/crypto'
import type { Role } from '#domain/people/actor.ts'
import type { Database } from '#server/db/database.ts'
import { newId } from '#server/db/new-id.ts'
import { answerAuth } from '#server/sign-in/answer-auth.ts'
import type { DeskDoor } from '#server/sign-in/desk-door.ts'
import { getSignedIn, type SignedIn } from '#server/sign-in/get-signed-in.ts'

export const goodPassword = 'tarn oboe flax mint kiln'
const host = 'localhost:3000'

export function aDoor(db: Database): DeskDoor {
  return { db, secret: 'a secret that is long enough for tests', trustedProxies: [] }
}

let visitors = 0

/** A browser with its cookies, before the desk. */
export class Visitor {
  readonly door: DeskDoor
  readonly cookies = new Map<string, string>()
  /** From where it comes: limits count by it. Each has one of its own. */
  address: string

  constructor(door: DeskDoor) {
    this.door = door
    visitors += 1
    this.address = `10.0.${Math.floor(visitors / 250)}.${(visitors % 250) + 1}`
  }

  headers(more: Record<string, string> = {}): Headers {
    return new Headers({
      host,
      origin: `http://${host}`,
      'x-forwarded-for': this.address,
      'content-type': 'application/json',
      cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
      ...more,
    })
  }

  /** Asks better-auth for something, and keeps the cookies it answers with. */
  async ask(path: string, body?: object, more?: Record<string, string>): Promise<Response> {
    const answer = await answerAuth(
      this.door,
      new Request(`http://${host}/api/auth${path}`, {
        method: body ? 'POST' : 'GET',
        headers: this.headers(more),
        ...(body && { body: JSON.stringify(body) }),
      }),
    )
    for (const cookie of answer.headers.getSetCookie()) {
      const [pair = ''] = cookie.split(';')
      const [name = '', value = ''] = pair.split(/=(.*)/s)
      if (value === '' || /max-age=0/i.test(cookie)) this.cookies.delete(name)
      else this.cookies.set(name, value)
    }
    return answer
  }

  signIn(email: string, password = goodPassword): Promise<Response> {
    return this.ask('/sign-in/email', { email, password })
  }

  who(): Promise<SignedIn | null> {
    return getSignedIn(this.door, this.headers(), new Date())
  }
}

/** Made once for all accounts of a test file: it is meant to take long. */
let hashed: Promise<string> | null = null

/** Somebody with these roles who can sign in with `goodPassword`. Returns the person's id and the mail address. */
export async function anAccount(
  db: Database,
  name: string,
  roles: readonly Role[],
): Promise<{ personId: string; email: string }> {
  hashed ??= hashPassword(goodPassword)
  const [personId, id, password] = [newId(), newId(), await hashed]
  const email = `${name.toLowerCase().replaceAll(' ', '.')}@desk.example`
  const [createdAt, updatedAt] = [new Date(), new Date()]
  await db.person.create({
    data: {
      id: personId,
      key: name.toLowerCase(),
      name,
      createdAt,
      roles: { create: roles.map((role) => ({ role })) },
    },
  })
  await db.signIn.create({ data: { id, personId, name, email, createdAt, updatedAt } })
  await db.credential.create({
    data: {
      id: newId(),
      userId: id,
      accountId: id,
      providerId: 'credential',
      password,
      createdAt,
      updatedAt,
    },
  })
  return { personId, email }
}

/** The code that an authenticator app shows for the address of a key, `ahead` half minutes from now. */
export function codeOf(totpUri: string, ahead = 0): Promise<string> {
  const secret = new URL(totpUri).searchParams.get('secret') ?? ''
  return createOTP(decodeBase32(secret)).hotp(Math.floor(Date.now() / 30_000) + ahead)
}

function decodeBase32(text: string): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  const bits = text.replace(/./g, (sign) => alphabet.indexOf(sign).toString(2).padStart(5, '0'))
  const bytes = bits.match(/.{8}/g) ?? []
  return String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 2)))
}

/** Sets up an authenticator app; returns the address of its key and the recovery codes. */
export async function setUpApp(visitor: Visitor): Promise<{ uri: string; codes: string[] }> {
  const answer = await visitor.ask('/two-factor/enable', { password: goodPassword })
  const { totpURI, backupCodes } = (await answer.json()) as { totpURI: string; backupCodes: string[] }
  await visitor.ask('/two-factor/verify-totp', { code: await codeOf(totpURI) })
  return { uri: totpURI, codes: backupCodes }
}
