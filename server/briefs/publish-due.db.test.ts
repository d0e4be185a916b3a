import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { aChange, anOrder, noon, publishABrief, verifyABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { untilSomeoneWaits } from '#ops/testing/until-someone-waits.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { saveDraft } from '#server/drafts/save-draft.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { publishDue } from './publish-due.ts'
import { scheduleBrief } from './schedule-brief.ts'
import { submitBrief } from './submit-brief.ts'

const test = useDatabase()
const later = (hours: number) => new Date(+noon + hours * 3_600_000)
const editor = () => anOrder(test.db, 'Ed Editor')

/** A published brief whose next revision is scheduled for an hour after noon. */
async function scheduled(): Promise<string> {
  const slug = await publishABrief(test.db)
  const author = await anOrder(test.db, 'Ann Author')
  const text = { content: aContent({ title: 'The next' }), marking: 'TLP:CLEAR' as const, entityFacts: [] }
  const given = { ...text, slug, category: null, version: null, warnings: [] }
  const { version } = done(await saveDraft(test.db, { ...author, ...given }))
  done(await submitBrief(test.db, { ...author, slug, version }))
  const revision = await verifyABrief(test.db, slug)
  done(await scheduleBrief(test.db, { ...(await editor()), slug, revision, at: later(1), change: aChange() }))
  return slug
}

it('lets a publication that has the site lead to a brief that is due, and waits for it', async () => {
  const [slug, other] = [await scheduled(), await publishABrief(test.db)]
  const [due, leading] = await Promise.all(
    [slug, other].map((one) => test.db.brief.findUniqueOrThrow({ where: { slug: one } })),
  )
  await test.db.relatedBrief.deleteMany()
  const round = await test.db.$transaction(async (tx) => {
    await holdSite(tx)
    const published = publishDue(test.db, later(2))
    await untilSomeoneWaits(test.db)
    const link = { briefId: leading?.id ?? '', relatedId: due?.id ?? '', strength: 1 }
    await tx.relatedBrief.create({ data: link })
    return { published }
  })
  expect(await round.published).toBe(1)
})

it('leaves a brief whose draft is being changed to the next round', async () => {
  const slug = await scheduled()
  const { id } = await test.db.brief.findUniqueOrThrow({ where: { slug } })
  await test.db.$transaction(async (tx) => {
    await tx.$queryRaw`select 1 from drafts where brief_id = ${id}::uuid for no key update`
    expect(await publishDue(test.db, later(2))).toBe(0)
    await tx.draft.update({ where: { briefId: id }, data: { scheduledFor: later(3) } })
  })
  expect(await publishDue(test.db, later(2))).toBe(0)
  expect(await publishDue(test.db, later(3))).toBe(1)
})
