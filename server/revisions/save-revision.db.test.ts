import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { listJudgments } from '#domain/briefs/bottom-line.ts'
import type { BriefContent, Part } from '#domain/briefs/brief-content.ts'
import { dropKeys, listKeys } from '#domain/briefs/keys.ts'
import { dropBlanks } from '#domain/editing/drop-blanks.ts'
import { joinRuns } from '#domain/briefs/runs.ts'
import { toPlainText } from '#domain/prose/to-plain-text.ts'
import { generateBrief } from '#domain/layout/testing/generate-brief.test-data.ts'
import { submitABrief } from '#ops/testing/brief-builder.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { getLatestContent } from './get-content.ts'

const test = useDatabase()

function store(content: BriefContent, text: string): Promise<string> {
  return submitABrief(test.db, { content, text })
}

const inOrder = { orderBy: { position: 'asc' } } as const

function readRows(slug: string) {
  return test.db.revision.findFirstOrThrow({
    where: { brief: { slug } },
    select: {
      sections: inOrder,
      judgments: inOrder,
      hypotheses: inOrder,
      scenarios: inOrder,
      entityNamings: inOrder,
      taggings: inOrder,
      techniqueUses: inOrder,
      citations: inOrder,
    },
  })
}

it('document and rows of a revision hold the same, which is what was saved', async () => {
  const briefs = fc.sample(generateBrief({ marks: true }), { numRuns: 30, seed: 7 })
  for (const [at, content] of [aContent(), ...briefs].entries()) {
    const slug = await store(content, `text ${at}`)
    const saved = await getLatestContent(test.db, slug)
    expect(saved && dropKeys(saved)).toEqual(dropKeys(content))
    // What was left empty goes no further than the draft.
    if (saved) await expectRows(slug, dropBlanks(saved))
  }
})

async function expectRows(slug: string, content: BriefContent): Promise<void> {
  const rows = await readRows(slug)
  const parts: Part[] = [...content.sections.flatMap((section) => section.parts), ...content.techniques]
  const named = (kind: 'entity' | 'tag' | 'technique') =>
    parts.flatMap((part) => (part.kind === kind ? [part.name] : []))
  const keyed = (kind: 'hypothesis' | 'scenario') =>
    parts.flatMap((part) => (part.kind === kind ? [part.key] : []))
  expect(rows.sections.map(({ number, title, kind }) => ({ number, title, kind }))).toEqual(
    content.sections.map(({ number, title, kind }) => ({ number, title, kind })),
  )
  expect(rows.judgments.map(({ key, role, text, confidence }) => [key, role, text, confidence])).toEqual(
    listJudgments(content).map(({ key, role, runs, confidence }) => [
      key,
      role,
      toPlainText(joinRuns(runs)),
      confidence?.level ?? null,
    ]),
  )
  expect(rows.hypotheses.map(({ key }) => key)).toEqual(keyed('hypothesis'))
  expect(rows.scenarios.map(({ key }) => key)).toEqual(keyed('scenario'))
  expect(rows.entityNamings.map(({ name }) => name)).toEqual(named('entity'))
  expect(rows.taggings.map(({ name }) => name)).toEqual(named('tag'))
  expect(rows.techniqueUses.map(({ name }) => name)).toEqual(named('technique'))
  expect(
    rows.citations.map(({ key, number, title, language }) => ({ key, number, title, language })),
  ).toEqual(content.sources.map(({ key, number, title, language }) => ({ key, number, title, language })))
}

it('gives every part a key of its own', async () => {
  const saved = await getLatestContent(test.db, await store(dropKeys(aContent()), 'without keys'))
  const keys = saved ? listKeys(saved) : []
  expect(keys.length).toBeGreaterThan(15)
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.every((key) => /^[a-z2-9]{9}$/.test(key))).toBe(true)
})
