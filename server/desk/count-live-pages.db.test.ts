import { describe, expect, it } from 'vitest'
import { draftABrief, publishABrief } from '#ops/testing/brief-builder.ts'
import { aDoor, anAccount, Visitor } from '#ops/testing/desk-visitor.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { answerProgress } from './answer-progress.ts'
import { countLivePages } from './count-live-pages.ts'

const test = useDatabase()

describe('the pages of a change', () => {
  it('are all owed at first, and counted as they come out', async () => {
    const slug = await publishABrief(test.db)
    const page = await test.db.print.findUniqueOrThrow({ where: { address: `/briefs/${slug}` } })
    const all = await test.db.print.count({ where: { owed: page.owed, state: 'owed' } })
    expect(all).toBeGreaterThan(1)
    expect(await countLivePages(test.db, slug)).toEqual({ live: 0, all })
    await test.db.print.update({ where: { address: page.address }, data: { state: 'fresh' } })
    expect(await countLivePages(test.db, slug)).toEqual({ live: 1, all })
  })

  it('are none of a draft', async () =>
    expect(await countLivePages(test.db, await draftABrief(test.db))).toBeNull())
})

describe('the progress of a change', () => {
  it('is told to who works at the desk, and to nobody else', async () => {
    const slug = await publishABrief(test.db)
    const ask = (visitor: Visitor) =>
      answerProgress(
        visitor.door,
        new Request(`http://localhost:3000/api/desk/progress/${slug}`, { headers: visitor.headers() }),
        slug,
      )
    const author = new Visitor(aDoor(test.db))
    expect((await ask(author)).status).toBe(401)
    const { email } = await anAccount(test.db, 'Ann Desk', ['author'])
    await author.signIn(email)
    expect(await (await ask(author)).json()).toEqual(await countLivePages(test.db, slug))
  })
})
