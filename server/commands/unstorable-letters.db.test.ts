import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { readAuditFilter } from '#domain/audit/audit-filter.ts'
import { aDoor, anAccount, Visitor } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listAudit } from '#server/audit/list-audit.ts'
import { getBriefTitle } from '#server/desk/get-brief-title.ts'
import { answerCommand } from './answer-command.ts'

const test = useDatabase()

it.each([
  ['a NUL', 'A weir\u0000 held', 'A weir held'],
  ['half a surrogate pair', 'A weir held \ud83d', 'A weir held \ufffd'],
])('a draft with %s in it leaves its own pages and the audit log readable', async (_, typed, title) => {
  const visitor = new Visitor(aDoor(test.db))
  const { email } = await anAccount(test.db, `Somebody ${Math.random()}`, ['author'])
  await visitor.signIn(email)
  const text = { content: aContent({ title: typed }), marking: 'TLP:CLEAR', entityFacts: [], dismissals: [] }
  const body = JSON.stringify({ slug: null, category: 'cybersecurity', version: null, ...text })
  const request = new Request('http://localhost:3000/api/desk/saveDraft', {
    method: 'POST',
    headers: visitor.headers(),
    body,
  })
  const answer = await answerCommand(visitor.door, request, 'saveDraft')
  const { value } = (await answer.json()) as { value: { slug: string } }
  expect(await getBriefTitle(test.db, value.slug)).toBe(title)
  const [began] = await listAudit(test.db, {
    filter: readAuditFilter(new URLSearchParams()),
    cursor: null,
    take: 1,
  })
  expect(began).toMatchObject({ action: 'began', subjectName: title })
})
