import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { blankContent } from '#domain/editing/blank-content.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { anOrder, draftABrief, noon, publishABrief, submitABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { importText } from '#server/briefs/import-text.ts'
import { submitBrief } from '#server/briefs/submit-brief.ts'
import { getDraft } from '#server/drafts/get-draft.ts'
import { keepLease } from '#server/drafts/keep-lease.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { getReviewCase } from './get-review-case.ts'
import { getEditedBrief } from './get-edited-brief.ts'

const test = useDatabase()
const author = () => anOrder(test.db, 'Ann Author')
const text = () => printBriefLayout(aContent({ title: `A text ${Math.random()}` }), 'markdown')

async function importIt(change: { text?: string; file?: string | null } = {}) {
  return importText(test.db, {
    ...(await author()),
    category: 'cybersecurity',
    text: text(),
    file: null,
    ...change,
  })
}

describe('the editor', () => {
  it('begins with the draft, in the layout, each part with a key', async () => {
    const slug = await draftABrief(test.db, { content: aContent({ title: 'Begun by hand' }) })
    const { actor } = await author()
    const edited = await getEditedBrief(test.db, { actor, now: noon }, slug)
    expect(edited).toMatchObject({ refusal: null, brief: { writer: actor.id, version: 1 } })
    expect(edited?.brief.content.sections.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(blankContent().sections.map(({ kind }) => kind)),
    )
  })

  it('begins with what readers have where there is no draft, and is closed to whoever may not write', async () => {
    const slug = await publishABrief(test.db)
    const { actor } = await anOrder(test.db, 'Zoe Zealous')
    expect(await getEditedBrief(test.db, { actor, now: noon }, slug)).toMatchObject({
      refusal: null,
      brief: { version: null },
    })
    const other = { ...actor, roles: ['author' as const] }
    expect(await getEditedBrief(test.db, { actor: other, now: noon }, slug)).toMatchObject({
      refusal: 'not-your-draft',
    })
    const submitted = await submitABrief(test.db)
    expect(await getEditedBrief(test.db, { actor, now: noon }, submitted)).toMatchObject({
      refusal: 'in-review',
    })
    expect(await getEditedBrief(test.db, { actor, now: noon }, 'nowhere')).toBeNull()
  })

  it('says who is editing it', async () => {
    const slug = await draftABrief(test.db, { content: aContent({ title: 'Written by two' }) })
    const { actor } = await anOrder(test.db, 'Ed Editor')
    expect((await getEditedBrief(test.db, { actor, now: noon }, slug))?.brief.editing).toBeNull()
    done(await keepLease(test.db, { ...(await author()), slug, sign: 'opening' }))
    expect((await getEditedBrief(test.db, { actor, now: noon }, slug))?.brief.editing).toEqual({
      name: 'Ann Author',
      since: noon.toISOString(),
      isYou: false,
      tookFromYou: false,
      version: 1,
    })
  })

  it("is nobody's any more once the text was submitted", async () => {
    const slug = await draftABrief(test.db, { content: aContent({ title: 'Handed in' }) })
    done(await keepLease(test.db, { ...(await author()), slug, sign: 'opening' }))
    expect(await test.db.editingLease.count({ where: { brief: { slug } } })).toBe(1)
    done(await submitBrief(test.db, { ...(await author()), slug, version: 1 }))
    expect(await test.db.editingLease.count({ where: { brief: { slug } } })).toBe(0)
  })

  it('leaves the places that were left empty out of what is submitted', async () => {
    const order = await author()
    const blank = blankContent()
    const content = {
      ...blank,
      title: 'Half a brief',
      sections: [aContent().sections[0], ...blank.sections.slice(1)],
    }
    const all = content.sections.filter((section) => section !== undefined)
    const draft = {
      marking: 'TLP:CLEAR' as const,
      entityFacts: [],
      warnings: [],
      content: { ...content, sections: all },
    }
    const { slug } = done(
      await saveDraft(test.db, { ...order, ...draft, slug: null, category: 'cybersecurity', version: null }),
    )
    expect((await getDraft(test.db, slug))?.content.sections).toHaveLength(7)
    const submitted = done(await submitBrief(test.db, { ...order, slug, version: 1 }))
    const sections = await test.db.section.findMany({
      where: { revision: { brief: { slug: submitted.slug } } },
    })
    expect(sections.map(({ kind }) => kind)).toEqual(['bluf'])
  })
})

describe('advice that was set aside', () => {
  it('is kept with the draft, and shown to whoever verifies the text', async () => {
    const order = await author()
    const slug = await draftABrief(test.db, { content: aContent({ title: 'Advice set aside' }) })
    const draft = await getDraft(test.db, slug)
    if (!draft) throw new Error('no draft')
    const dismissals = [{ id: 'hedge bluf', what: '“may” stands alone', reason: 'It describes.' }]
    done(await saveDraft(test.db, { ...order, ...draft, dismissals, slug, category: null, version: 1 }))
    const submitted = done(await submitBrief(test.db, { ...order, slug, version: 2 }))
    const { actor } = await anOrder(test.db, 'Vic Verifier')
    expect(
      (await getReviewCase(test.db, actor, { slug: submitted.slug, now: new Date() }))?.dismissals,
    ).toEqual(dismissals)
  })
})

describe('a text that is pasted', () => {
  it('becomes a draft of whoever pasted it, and is recognised the second time', async () => {
    const pasted = text()
    const { slug } = done(await importIt({ text: pasted }))
    expect((await getDraft(test.db, slug))?.content.title).toMatch(/^A text/)
    expect(await importIt({ text: pasted })).toMatchObject({ refusal: { code: 'already-imported', slug } })
  })

  it('takes the strictest marking that it states', async () => {
    const { slug } = done(await importIt({ text: `TLP:AMBER\n\n${text()}` }))
    expect((await getDraft(test.db, slug))?.marking).toBe('TLP:AMBER')
  })

  it('is refused in a sentence where nothing can be read', async () => {
    expect(await importIt({ text: 'Hello.' })).toMatchObject({ refusal: { code: 'unreadable-text' } })
  })
})
