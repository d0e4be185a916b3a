import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { roles } from '#domain/people/actor.ts'
import { draftABrief, publishABrief } from '#ops/testing/brief-builder.ts'
import { aDoor, anAccount, setUpApp, Visitor } from '#ops/testing/desk-visitor.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { answerBriefPreview } from './answer-brief-preview.ts'

const test = useDatabase()
useAssets()
const address = 'http://localhost:3000/api/desk/brief-preview'

async function look(visitor: Visitor, slug: string, headers: Record<string, string> = {}): Promise<Response> {
  const request = new Request(`${address}/${slug}`, { headers: visitor.headers(headers) })
  return answerBriefPreview(visitor.door, request, slug)
}

const aDraft = () => draftABrief(test.db, { content: aContent({ title: `A draft ${Math.random()}` }) })

describe('the preview of a draft', () => {
  it('is for nobody who has not signed in, and for nobody who comes from elsewhere', async () => {
    const slug = await aDraft()
    expect((await look(new Visitor(aDoor(test.db)), slug)).status).toBe(401)
    const { email } = await anAccount(test.db, 'Paul Previewed', ['author'])
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn(email)
    expect((await look(visitor, slug, { 'sec-fetch-site': 'cross-site' })).status).toBe(403)
    expect((await look(visitor, slug, { host: 'evil.example' })).status).toBe(421)
    expect((await look(visitor, 'nowhere')).status).toBe(404)
  })

  it.each(roles.map((role) => [role]))(
    'is the printed page, kept by nobody, for the role %s',
    async (role) => {
      const { email } = await anAccount(test.db, `Pia ${role}`, [role])
      const visitor = new Visitor(aDoor(test.db))
      await visitor.signIn(email)
      if (role !== 'author') await setUpApp(visitor)
      const answer = await look(visitor, await aDraft(), { 'sec-fetch-site': 'same-origin' })
      expect(answer.status).toBe(200)
      expect(answer.headers.get('cache-control')).toBe('no-store')
      expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
      expect(await answer.text()).toContain('<article')
    },
  )

  it('shows what is written of something that has no name yet', async () => {
    const content = aContent({
      title: `Without names ${Math.random()}`,
      techniques: [{ kind: 'technique', key: 't', name: '', description: 'It tested the log.' }],
      sources: aContent().sources.map((one) => ({
        ...one,
        title: '',
        url: null,
        publisher: 'The Weir Post',
      })),
      explore: [{ label: '', href: 'https://example.org/' }],
    })
    content.sections.push({
      number: 6,
      title: 'Entities',
      kind: 'entities',
      parts: [{ kind: 'entity', key: 'e', name: '', description: 'It keeps the gate.' }],
    })
    const { email } = await anAccount(test.db, 'Nan Nameless', ['author'])
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn(email)
    const answer = await look(visitor, await draftABrief(test.db, { content }))
    const page = await answer.text()
    for (const words of ['It keeps the gate.', 'It tested the log.', 'The Weir Post'])
      expect(page).toContain(words)
  })

  it('shows the published page where nobody has begun the next revision', async () => {
    const title = `Published ${Math.random()}`
    const slug = await publishABrief(test.db, { content: aContent({ title }) })
    const { email } = await anAccount(test.db, 'Petra Previewed', ['author'])
    const visitor = new Visitor(aDoor(test.db))
    await visitor.signIn(email)
    const answer = await look(visitor, slug)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'")
    expect(await answer.text()).toContain(title)
  })
})
