import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { untilSomeoneWaits } from '#ops/testing/until-someone-waits.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { createFolderStore } from '#front/store/folder/folder-store.ts'
import { SyncProblem, type PageStore } from '#front/store/page-store.ts'
import { holdSite } from '#server/site/hold-site.ts'
import { moveSite } from '#server/site/move-site.ts'
import { compressPage } from './compress-page.ts'
import { findBasis, keepPages, makePages, printPages, type PrinterNeeds } from './print-pages.ts'
import { createPrinter } from './printer.ts'

const test = useDatabase()
useAssets()

async function aDesk(change: Partial<PageStore> = {}): Promise<{ needs: PrinterNeeds; reports: string[] }> {
  const root = await mkdtemp(path.join(tmpdir(), 'press-'))
  onTestFinished(() => rm(root, { recursive: true }))
  const reports: string[] = []
  const needs: PrinterNeeds = {
    db: test.db,
    store: { ...createFolderStore({ root }), ...change },
    edition: 'one',
    now: () => new Date(),
    report: (what) => void reports.push(what),
  }
  return { needs, reports }
}

describe('a large page', () => {
  const aLargeBrief = () => {
    const preamble = Array.from(
      { length: 1_200 },
      (_, index) => `Ship ${index} left for berth ${index ** 5}.`,
    )
    return publishABrief(test.db, { content: aContent({ preamble }) })
  }
  const isPackedWell = async (store: PageStore, address: string) => {
    const page = await store.get(address)
    if (page === null || page.status === 308) return false
    const quick = await compressPage(page.bodies.identity.toString(), 'quick')
    return (page.bodies.br?.length ?? 0) < (quick.br?.length ?? 0)
  }

  it('is compressed quickly while somebody waits for it, and well when nobody does', async () => {
    const address = `/briefs/${await aLargeBrief()}`
    const { needs } = await aDesk()
    await printPages(needs, { addresses: [address, '/why'], effort: 'quick' })
    const listLoose = async () => {
      const loose = await test.db.print.findMany({ where: { looseSince: { not: null } } })
      return loose.map((print) => print.address)
    }
    expect(await listLoose()).toEqual([address])
    expect(await isPackedWell(needs.store, address)).toBe(false)
    // Another printer than the one that was quick.
    const printer = createPrinter(needs)
    await expect.poll(() => isPackedWell(needs.store, address)).toBe(true)
    await expect.poll(listLoose).not.toContain(address)
    await printer.stop()
  })

  it('is compressed well at once where nobody waits at all', async () => {
    const address = `/briefs/${await aLargeBrief()}`
    const { needs } = await aDesk()
    await printPages(needs, { addresses: [address], effort: 'best' })
    expect(await isPackedWell(needs.store, address)).toBe(true)
    expect(await test.db.print.findUnique({ where: { address } })).toMatchObject({ looseSince: null })
  })
})

describe('what reaches the disk together', () => {
  it('fails for the pages that did not get there', async () => {
    const sync = () => Promise.reject(new SyncProblem(['/'], new Error('ENOSPC')))
    const { needs, reports } = await aDesk({ sync })
    expect(await printPages(needs, { addresses: ['/', '/why'], effort: 'best' })).toMatchObject({
      settled: ['/why'],
      failed: ['/'],
    })
    expect(reports).toEqual(['/ could not be printed.'])
  })
})

describe('a page that was never printed', () => {
  /** As far as it was made, for the first reader who asks. */
  async function aMadePage(address: string) {
    const { needs } = await aDesk()
    const printing = { addresses: [address], effort: 'quick' } as const
    return { needs, made: await makePages(needs, await findBasis(needs), printing).made }
  }

  it('is not kept with a text that is withdrawn meanwhile', async () => {
    const month = '/bulk/2026-03.jsonl'
    const now = new Date('2026-03-05T12:00:00Z')
    await publishABrief(test.db, { now })
    const slug = await publishABrief(test.db, { now, content: aContent({ title: 'To be withdrawn' }) })
    const { needs, made } = await aMadePage(month)
    await withdrawABrief(test.db, { slug })
    expect(await keepPages(needs, made, 'quick')).toMatchObject({ settled: [], failed: [] })
    expect(await needs.store.get(month)).toBeNull()
    const printer = createPrinter(needs)
    expect(await printer.printNow(month)).toBe('kept')
    await printer.stop()
    const page = await needs.store.get(month)
    expect(page?.status === 200 && page.bodies.identity.toString()).not.toContain('To be withdrawn')
  })

  it('waits for a change that is under way, and is not kept as it was before', async () => {
    const { needs, made } = await aMadePage('/archive')
    const { keeping } = await test.db.$transaction(async (tx) => {
      await holdSite(tx)
      const keeping = keepPages(needs, made, 'quick')
      await Promise.race([keeping, untilSomeoneWaits(test.db)])
      await moveSite(tx)
      return { keeping }
    })
    expect(await keeping).toMatchObject({ settled: [], failed: [] })
  })
})
