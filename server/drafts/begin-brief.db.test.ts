import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import {
  anActor,
  anOrder,
  draftABrief,
  noon,
  publishABrief,
  withdrawABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { listTemplates } from '#server/categories/list-templates.ts'
import { renameBrief } from '#server/briefs/rename-brief.ts'
import { setTemplate } from '#server/categories/set-template.ts'
import { getDeskBrief } from '#server/desk/get-desk-brief.ts'
import { beginFromBrief, beginFromTemplate } from './begin-brief.ts'
import { getDraft } from './get-draft.ts'

const test = useDatabase()
const order = () => anOrder(test.db, 'Ann Author')
const tagged = (name: string) =>
  aContent({
    title: 'The gate',
    sections: [{ number: 7, title: 'Thematic Tags', kind: 'tags', parts: [{ kind: 'tag', name }] }],
  })

/** The tags of a text. */
function listTags({ sections }: BriefContent): string[] {
  return sections.flatMap(({ parts }) => parts.flatMap((part) => (part.kind === 'tag' ? [part.name] : [])))
}

describe('a brief from an earlier one', () => {
  it('has its outline in the whole layout, its category and marking, and says where it came from', async () => {
    const from = await draftABrief(test.db, {
      content: tagged('Gates'),
      category: 'regional-stability',
      marking: 'TLP:AMBER',
    })
    const { slug } = done(await beginFromBrief(test.db, { ...(await order()), from }))
    expect(slug).not.toBe(from)
    const draft = await getDraft(test.db, slug)
    expect([draft?.marking, draft?.content.title, draft?.content.sections.length]).toEqual([
      'TLP:AMBER',
      '',
      7,
    ])
    expect(draft && listTags(draft.content)).toEqual(['Gates'])
    const shown = await getDeskBrief(test.db, await anActor(test.db, 'Ann Author'), { slug, now: noon })
    expect(shown).toMatchObject({
      category: { slug: 'regional-stability' },
      begunFrom: { slug: from, title: from },
      state: 'draft',
    })
  })

  it('is not begun from what is not there, or was withdrawn', async () => {
    const gone = await publishABrief(test.db)
    await withdrawABrief(test.db, { slug: gone })
    const asked = { ...(await order()) }
    const answers = await Promise.all(
      ['nowhere', gone].map((from) => beginFromBrief(test.db, { ...asked, from })),
    )
    expect(answers.map((answer) => (answer.ok ? 'begun' : answer.refusal))).toEqual([
      'unknown-brief',
      'withdrawn',
    ])
  })
})

describe('the template of a category', () => {
  const category = 'cybersecurity'

  it('is a copy of an outline, with which new briefs begin until it is taken away', async () => {
    const from = await draftABrief(test.db, { content: tagged('Templates'), category })
    done(await setTemplate(test.db, { ...(await order()), category, from }))
    expect(await listTemplates(test.db)).toEqual({ [category]: from })
    const { slug } = done(await beginFromTemplate(test.db, { ...(await order()), category }))
    const draft = await getDraft(test.db, slug)
    expect(draft && listTags(draft.content)).toEqual(['Templates'])
    done(await setTemplate(test.db, { ...(await order()), category, from: null }))
    expect(await listTemplates(test.db)).toEqual({})
    expect(await beginFromTemplate(test.db, { ...(await order()), category })).toEqual({
      ok: false,
      refusal: 'no-template',
    })
  })

  it('is made again of the same brief once that has another address', async () => {
    const from = await publishABrief(test.db, { slug: 'template-before' })
    done(await renameBrief(test.db, { ...(await order()), slug: from, to: 'template-after' }))
    done(await setTemplate(test.db, { ...(await order()), category, from }))
    expect(await listTemplates(test.db)).toEqual({ [category]: 'template-after' })
    done(await setTemplate(test.db, { ...(await order()), category, from: null }))
  })

  it('is taken away once, however often that is asked', async () => {
    const from = await draftABrief(test.db, { category })
    const dropped = { where: { action: 'dropped the template' } }
    const before = await test.db.auditEntry.count(dropped)
    done(await setTemplate(test.db, { ...(await order()), category, from }))
    for (let asked = 0; asked < 2; asked++)
      done(await setTemplate(test.db, { ...(await order()), category, from: null }))
    expect((await test.db.auditEntry.count(dropped)) - before).toBe(1)
  })

  it('is made by editors, of a text that is for all', async () => {
    const amber = await draftABrief(test.db, { marking: 'TLP:AMBER' })
    const asked = { ...(await order()), category }
    const author = { ...asked.actor, roles: ['author' as const] }
    const answers = await Promise.all([
      setTemplate(test.db, { ...asked, from: amber }),
      setTemplate(test.db, { ...asked, from: 'nowhere' }),
      setTemplate(test.db, { ...asked, category: 'nowhere', from: amber }),
      setTemplate(test.db, { ...asked, actor: author, from: amber }),
    ])
    expect(answers.map((answer) => (answer.ok ? 'made' : answer.refusal))).toEqual([
      'marking-not-clear',
      'unknown-brief',
      'unknown-category',
      'not-allowed',
    ])
  })
})
