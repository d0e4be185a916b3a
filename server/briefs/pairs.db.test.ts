import { describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { Result } from '#domain/result.ts'
import {
  anActor,
  anOrder,
  draftABrief,
  publishABrief,
  submitABrief,
  verifyABrief,
} from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { often, someOf } from '#ops/testing/often.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { correctBrief } from './correct-brief.ts'
import { discardDraft } from '#server/drafts/discard-draft.ts'
import { getBriefState } from './get-brief-state.ts'
import { publishBrief } from './publish-brief.ts'
import { recategoriseBrief } from './recategorise-brief.ts'
import { renameBrief } from './rename-brief.ts'
import { returnBrief } from './return-brief.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { scheduleBrief, unscheduleBrief } from './schedule-brief.ts'
import { submitBrief } from './submit-brief.ts'
import { verifyBrief } from './verify-brief.ts'
import { withdrawBrief } from './withdraw-brief.ts'

const test = useDatabase()
const at = new Date('2026-03-06T06:00:00Z')
const text = { content: aContent({ title: 'Changed' }), marking: 'TLP:CLEAR', entityFacts: [] } as const

/** What somebody does to a brief that they have just looked at: they name the version and the revision they saw. */
type Use = (slug: string, seen: { version: number; revision: number }) => Promise<Result<unknown, unknown>>

const author = () => anOrder(test.db, 'Ann Author')
const editor = () => anOrder(test.db, 'Ed Editor')
const verifier = () => anOrder(test.db, 'Vic Verifier')

const uses = {
  saveDraft: async (slug, { version }) =>
    saveDraft(test.db, {
      ...(await author()),
      ...text,
      slug,
      category: null,
      version: version || null,
      warnings: [],
    }),
  discardDraft: async (slug, { version }) => discardDraft(test.db, { ...(await author()), slug, version }),
  submitBrief: async (slug, { version }) => submitBrief(test.db, { ...(await author()), slug, version }),
  returnBrief: async (slug, { revision }) =>
    returnBrief(test.db, { ...(await verifier()), slug, revision, note: 'Say who.' }),
  verifyBrief: async (slug, { revision }) => verifyBrief(test.db, { ...(await verifier()), slug, revision }),
  publishBrief: async (slug, { revision }) => publishBrief(test.db, { ...(await editor()), slug, revision }),
  scheduleBrief: async (slug, { revision }) =>
    scheduleBrief(test.db, { ...(await editor()), slug, revision, at }),
  unscheduleBrief: async (slug) => unscheduleBrief(test.db, { ...(await editor()), slug }),
  correctBrief: async (slug) =>
    correctBrief(test.db, {
      ...(await editor()),
      ...text,
      slug,
      revision: 1,
      kind: 'factual',
      note: 'The alarm was real.',
      verifier: await anActor(test.db, 'Vic Verifier'),
    }),
  withdrawBrief: async (slug) =>
    withdrawBrief(test.db, { ...(await editor()), slug, reason: 'It was wrong.' }),
  renameBrief: async (slug) => renameBrief(test.db, { ...(await editor()), slug, to: `${slug}-moved` }),
  recategoriseBrief: async (slug) =>
    recategoriseBrief(test.db, { ...(await editor()), slug, category: 'regional-stability' }),
} as const satisfies Record<string, Use>

type UseName = keyof typeof uses

const draft = async (slug: string) => draftABrief(test.db, { slug })
const inReview = async (slug: string) => submitABrief(test.db, { slug })
const verified = async (slug: string) => {
  await verifyABrief(test.db, await inReview(slug))
  return slug
}
const scheduled = async (slug: string) => {
  done(await scheduleBrief(test.db, { ...(await editor()), slug: await verified(slug), revision: 1, at }))
  return slug
}
const published = async (slug: string) => publishABrief(test.db, { slug })
const withNext = async (slug: string) => {
  done(await uses.saveDraft(await published(slug), { version: 0, revision: 0 }))
  return slug
}

const filing = ['renameBrief', 'recategoriseBrief'] as const
const stages = [
  { stage: 'a draft', make: draft, names: ['saveDraft', 'discardDraft', 'submitBrief', ...filing] },
  { stage: 'a brief in review', make: inReview, names: ['verifyBrief', 'returnBrief', ...filing] },
  {
    stage: 'a verified brief',
    make: verified,
    names: ['publishBrief', 'scheduleBrief', 'returnBrief', ...filing],
  },
  { stage: 'a scheduled brief', make: scheduled, names: ['publishBrief', 'unscheduleBrief', ...filing] },
  {
    stage: 'a published brief',
    make: published,
    names: ['saveDraft', 'correctBrief', 'withdrawBrief', ...filing],
  },
  {
    stage: 'a published brief and its next draft',
    make: withNext,
    names: ['saveDraft', 'submitBrief', 'discardDraft', 'correctBrief', 'withdrawBrief'],
  },
] as const satisfies readonly {
  stage: string
  make: (slug: string) => Promise<string>
  names: readonly UseName[]
}[]

/** Every two of the names, each with itself too. */
const listPairs = (names: readonly UseName[]): [UseName, UseName][] =>
  names.flatMap((one, index) => names.slice(index).map((other): [UseName, UseName] => [one, other]))

interface Brief {
  id: string
  slug: string
  seen: { version: number; revision: number }
}

let made = 0
async function look(make: (slug: string) => Promise<string>): Promise<Brief> {
  made += 1
  const slug = await make(`brief-${made}`)
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
  const state = await getBriefState(test.db, slug)
  return { id, slug, seen: { version: state?.version ?? 0, revision: state?.submitted ?? 0 } }
}

const toCode = (result: Result<unknown, unknown>): string => {
  if (result.ok) return 'done'
  const { refusal } = result
  return typeof refusal === 'object' && refusal !== null && 'code' in refusal
    ? String(refusal.code)
    : String(refusal)
}

/** What the use cases answered, and what they left: how the brief stands and what the audit log tells of it. */
async function tell({ id, slug }: Brief, answers: readonly Result<unknown, unknown>[]) {
  const brief = await test.db.brief.findUnique({
    where: { id },
    include: { category: { select: { slug: true } }, liveRevision: { select: { number: true } } },
  })
  const entries = await test.db.auditEntry.findMany({
    where: { subject: 'brief', subjectId: id },
    select: { action: true },
  })
  return {
    answers: answers.map(toCode),
    state: brief && (await getBriefState(test.db, brief.slug)),
    slug: brief?.slug.slice(slug.length),
    category: brief?.category.slug,
    live: brief?.liveRevision?.number,
    revisions: await test.db.revision.count({ where: { briefId: id } }),
    audit: entries.map(({ action }) => action).sort(),
  }
}

/** As people do: whoever is told that it is busy tries again. A slow machine tells more of them. */
async function run(name: UseName, { slug, seen }: Brief) {
  let answer = await uses[name](slug, seen)
  for (let tries = 1; tries < 50 && toCode(answer) === 'busy'; tries++) answer = await uses[name](slug, seen)
  return answer
}

/** What comes of it when one is done and then the other. */
async function inTurn(make: (slug: string) => Promise<string>, first: UseName, second: UseName) {
  const brief = await look(make)
  const answers = [await run(first, brief), await run(second, brief)]
  return tell(brief, answers)
}

describe('two people at once', () => {
  it.each(stages)(
    'leave $stage as if one had come after the other, many at a time',
    async ({ make, names }) => {
      const pairs = someOf(listPairs(names))
      const tries = often(40)
      const rounds = Math.ceil(tries / pairs.length)
      const tried: { pair: [UseName, UseName]; brief: Brief }[] = []
      for (const pair of Array.from({ length: rounds }, () => pairs).flat())
        tried.push({ pair, brief: await look(make) })
      expect(tried.length).toBeGreaterThanOrEqual(tries)

      const answers = await Promise.all(
        tried.map(({ pair: [one, other], brief }) => Promise.all([run(one, brief), run(other, brief)])),
      )

      for (const [one, other] of pairs) {
        const forth = await inTurn(make, one, other)
        const back = await inTurn(make, other, one)
        const serial = [forth, { ...back, answers: back.answers.toReversed() }]
        for (const [index, { pair, brief }] of tried.entries())
          if (pair[0] === one && pair[1] === other)
            expect(serial, `${one} and ${other}`).toContainEqual(await tell(brief, answers[index] ?? []))
      }
    },
    300_000,
  )
})
