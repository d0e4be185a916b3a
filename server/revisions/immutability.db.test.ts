import { describe, expect, it } from 'vitest'
import { anOrder, publishABrief, submitABrief, verifyABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { openThread } from '#server/reviews/comment-threads.ts'

const test = useDatabase()

async function commentOnABrief(): Promise<void> {
  const slug = await submitABrief(test.db)
  const order = { ...(await anOrder(test.db, 'Vic Verifier')), slug, key: null, text: 'Is it so?' }
  done(await openThread(test.db, order))
}

/** Every table that holds content of a revision. */
const contentTables = [
  'sections',
  'judgments',
  'hypotheses',
  'scenarios',
  'entity_namings',
  'taggings',
  'technique_uses',
  'citations',
]

async function liveRevision(): Promise<string> {
  const { liveRevisionId } = await test.db.brief.findUniqueOrThrow({
    where: { slug: await publishABrief(test.db) },
  })
  return liveRevisionId ?? ''
}

describe('a published revision', () => {
  it.each(contentTables)('keeps its %s', async (table) => {
    const id = await liveRevision()
    const count = await test.db.$queryRawUnsafe<{ count: bigint }[]>(
      `select count(*) from ${table} where revision_id = '${id}'`,
    )
    expect(Number(count[0]?.count)).toBeGreaterThan(0)
    const run = (sql: string) => test.db.$executeRawUnsafe(sql)
    await expect(
      run(`update ${table} set position = position + 100 where revision_id = '${id}'`),
    ).rejects.toThrow(/sealed/)
    await expect(run(`delete from ${table} where revision_id = '${id}'`)).rejects.toThrow(/sealed/)
    await expect(run(`truncate ${table} cascade`)).rejects.toThrow(/kept for ever/)
  })

  it('takes no further content', async () => {
    const id = await liveRevision()
    const late = `insert into sections (revision_id, position, title, kind, text) values ('${id}', 99, 'Late', 'other', '')`
    await expect(test.db.$executeRawUnsafe(late)).rejects.toThrow(/sealed/)
  })

  it('keeps its own row', async () => {
    const id = await liveRevision()
    await expect(
      test.db.$executeRawUnsafe(`update revisions set title = 'Other' where id = '${id}'`),
    ).rejects.toThrow(/sealed/)
    await expect(
      test.db.$executeRawUnsafe(`update revisions set sealed_at = null where id = '${id}'`),
    ).rejects.toThrow(/sealed/)
    await expect(test.db.$executeRaw`truncate revisions cascade`).rejects.toThrow(/kept for ever/)
  })

  it('knows every table with content: none is left out of this test', async () => {
    const rows = await test.db.$queryRaw<{ table_name: string }[]>`
      select table_name::text from information_schema.columns
      where column_name = 'revision_id' and table_schema = 'public' order by 1`
    const records = ['reviews', 'publications', 'corrections', 'drafts']
    expect(rows.map((row) => row.table_name).filter((name) => !records.includes(name))).toEqual(
      [...contentTables].sort(),
    )
  })
})

describe('the record', () => {
  it.each(['reviews', 'review_comments', 'publications', 'audit_entries'])(
    'only grows: %s',
    async (table) => {
      await liveRevision()
      await commentOnABrief()
      await expect(test.db.$executeRawUnsafe(`delete from ${table}`)).rejects.toThrow(/only ever added/)
      await expect(test.db.$executeRawUnsafe(`update ${table} set id = id`)).rejects.toThrow(
        /only ever added/,
      )
    },
  )

  it('takes no review by anyone who wrote the revision, whoever asks', async () => {
    const id = await liveRevision()
    const { authorId } = await test.db.revision.findUniqueOrThrow({ where: { id } })
    await expect(
      test.db.review.create({
        data: { id, revisionId: id, personId: authorId, outcome: 'verified', at: new Date() },
      }),
    ).rejects.toThrow(/cannot review/)
  })

  it('lets no unverified revision live, nor one of another brief', async () => {
    const foreign = await liveRevision()
    const slug = await publishABrief(test.db)
    await expect(
      test.db.brief.update({ where: { slug }, data: { liveRevisionId: foreign } }),
    ).rejects.toThrow()
  })

  it('lets nothing live that is not marked TLP:CLEAR', async () => {
    const slug = await submitABrief(test.db, { marking: 'TLP:AMBER', slug: 'not-for-readers' })
    await verifyABrief(test.db, slug)
    const [revision] = await test.db.revision.findMany({ where: { brief: { slug } } })
    await expect(
      test.db.brief.update({ where: { slug }, data: { liveRevisionId: revision?.id ?? null } }),
    ).rejects.toThrow(/marked TLP:CLEAR/)
  })
})
