import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { createFolderStore } from '#front/store/folder/folder-store.ts'
import { SyncProblem, type PageStore } from '#front/store/page-store.ts'
import { compressPage } from './compress-page.ts'
import { printPages, type PrinterNeeds } from './print-pages.ts'
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
