import { expect, it } from 'vitest'
import { roles, type Role } from '#domain/people/actor.ts'
import { aDoor, anAccount, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { answerPagePreview } from './answer-page-preview.ts'

const test = useDatabase()
useAssets()

async function aVisitorWith(role: Role): Promise<Visitor> {
  const { email } = await anAccount(test.db, `Somebody ${Math.random()}`, [role])
  const visitor = new Visitor(aDoor(test.db))
  await visitor.signIn(email)
  if (role !== 'author') await setUpApp(visitor)
  return visitor
}

function preview(visitor: Visitor, fields: Record<string, string>, more: Record<string, string> = {}) {
  const body = new URLSearchParams({ slug: 'why', title: 'Why', body: '## A part', ...fields }).toString()
  const headers = visitor.headers({
    'content-type': 'application/x-www-form-urlencoded',
    'content-length': String(body.length),
    ...more,
  })
  const request = new Request('http://localhost:3000/api/desk/page-preview', {
    method: 'POST',
    headers,
    body,
  })
  return answerPagePreview(visitor.door, request)
}

it('shows a page as readers would see it, to editors and owners only, and keeps nothing', async () => {
  const statuses: Record<string, number> = {}
  for (const role of roles) statuses[role] = (await preview(await aVisitorWith(role), {})).status
  expect(statuses).toEqual({ author: 403, verifier: 403, editor: 200, owner: 200 })
  const answer = await preview(await aVisitorWith('editor'), {
    body: '## A part\n\n<script>alert(1)</script>',
  })
  const html = await answer.text()
  expect(html).toContain('<h1>Why</h1>')
  expect(html).toMatch(/<h2[^>]*>A part<\/h2>/)
  expect(html).not.toContain('alert(1)')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(await test.db.standingPage.count()).toBe(0)
})

it.each([
  [{}, { origin: 'https://evil.example' }, 403],
  [{}, { 'sec-fetch-site': 'cross-site' }, 403],
  [{}, { host: 'evil.example' }, 421],
  [{}, { 'content-length': '2000001' }, 413],
  [{ slug: 'briefs' }, {}, 400],
])('refuses %j with %j', async (fields, headers, status) =>
  expect((await preview(await aVisitorWith('owner'), fields, headers)).status).toBe(status),
)

it('refuses whoever has not signed in', async () =>
  expect((await preview(new Visitor(aDoor(test.db)), {})).status).toBe(401))
