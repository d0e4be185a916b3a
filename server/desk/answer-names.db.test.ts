import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { aDoor, anAccount, Visitor } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { answerNames } from './answer-names.ts'
import { answerProgress } from './answer-progress.ts'

const test = useDatabase()
const origin = 'http://localhost:3000'

async function ask(visitor: Visitor, query: string): Promise<unknown> {
  const request = new Request(`${origin}/api/desk/names?${query}`, { headers: visitor.headers() })
  const answer = await answerNames(visitor.door, request)
  return answer.status === 200 ? answer.json() : answer.status
}

it('offers known names that begin so, to whoever has signed in', async () => {
  const content = aContent()
  await publishABrief(test.db, { content })
  const nobody = new Visitor(aDoor(test.db))
  expect(await ask(nobody, 'kind=entity&starts=har')).toBe(401)
  const request = new Request(`${origin}/api/desk/progress/x`, { headers: nobody.headers() })
  expect((await answerProgress(nobody.door, request, 'x')).status).toBe(401)
  const { email } = await anAccount(test.db, 'Nina Namer', ['author'])
  const visitor = new Visitor(aDoor(test.db))
  await visitor.signIn(email)
  const entity = content.sections.flatMap(({ parts }) => parts).find(({ kind }) => kind === 'entity')
  if (entity?.kind !== 'entity') throw new Error('no entity')
  expect(
    await ask(visitor, `kind=entity&starts=${encodeURIComponent(entity.name.slice(0, 4))}`),
  ).toMatchObject([{ name: entity.name, alias: null, briefs: 1 }])
  expect(await ask(visitor, 'kind=technique&starts=competing')).toMatchObject([
    { name: 'Analysis of Competing Hypotheses', kind: null },
  ])
  expect(await ask(visitor, 'kind=entity&starts=')).toEqual([])
  expect(await ask(visitor, 'kind=password&starts=a')).toEqual([])
})
