import { expect, it } from 'vitest'
import type { Role } from '#domain/people/actor.ts'
import { aDoor, anAccount, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { answerWord } from './answer-word.ts'
import { makeWordFile, paragraph } from './make-word-file.test-data.ts'

const test = useDatabase()
const origin = 'http://localhost:3000'

async function send(visitor: Visitor, body: Uint8Array<ArrayBuffer>, more: Record<string, string> = {}) {
  const headers = new Headers(visitor.headers())
  const given = { origin, 'content-length': String(body.length), ...more }
  for (const [name, value] of Object.entries(given)) headers.set(name, value)
  const request = new Request(`${origin}/api/desk/word`, { method: 'POST', headers, body })
  const answer = await answerWord(visitor.door, request)
  return { status: answer.status, body: (await answer.json()) as unknown }
}

async function visitorWith(name: string, roles: Role[]): Promise<Visitor> {
  const { email } = await anAccount(test.db, name, roles)
  const visitor = new Visitor(aDoor(test.db))
  await visitor.signIn(email)
  if (!roles.includes('author')) await setUpApp(visitor)
  return visitor
}

it('reads a Word file for whoever may import a brief, and keeps nothing of it', async () => {
  const file = new Uint8Array(makeWordFile(paragraph('It sank.')))
  const author = await visitorWith('Ada Author', ['author'])
  expect(await send(author, file)).toEqual({
    status: 200,
    body: { ok: true, text: '<!doctype html>\n<p>It sank.</p>' },
  })
  expect(await test.db.revision.count()).toBe(0)
  expect(await send(author, new TextEncoder().encode('{\\rtf1}'))).toEqual({
    status: 422,
    body: {
      ok: false,
      reason:
        'This is a rich text file (.rtf), not a text file. Save it as a Word file (.docx) and import that file.',
    },
  })
})

it('reads nothing for anybody else, from elsewhere, or of more than 4 MB', async () => {
  const file = new Uint8Array(makeWordFile(paragraph('It sank.')))
  const author = await visitorWith('Ben Author', ['author'])
  const verifier = await visitorWith('Vera Verifier', ['verifier'])
  expect((await send(new Visitor(aDoor(test.db)), file)).status).toBe(401)
  expect((await send(verifier, file)).status).toBe(403)
  expect((await send(author, file, { origin: 'https://elsewhere.example' })).status).toBe(403)
  expect((await send(author, file, { 'content-length': String(4 * 1024 * 1024 + 1) })).status).toBe(413)
})
