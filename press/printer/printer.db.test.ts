import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, afterEach, describe, expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { anOrder, noon, publishABrief, withdrawABrief } from '#ops/testing/brief-builder.ts'
import { done } from '#ops/testing/done.ts'
import { useAssets } from '#ops/testing/use-assets.ts'
import { useDatabase } from '#ops/testing/use-database.ts'
import { removeDemonstration } from '#server/library/remove-demonstration.ts'
import { listenToPress } from '#server/prints/listen.ts'
import { owePages, type OwedPages } from '#server/prints/owe-pages.ts'
import { recordPrints } from '#server/prints/record-prints.ts'
import { getSiteChange } from '#server/site/get-site.ts'
import { moveSite } from '#server/site/move-site.ts'
import { createFolderStore } from '#front/store/folder/folder-store.ts'
import type { PageStore } from '#front/store/page-store.ts'
import { checkPages } from './check-pages.ts'
import { printPages, type PrinterNeeds } from './print-pages.ts'
import { createPrinter, type Printer } from './printer.ts'

const test = useDatabase()
useAssets()

const folders: string[] = []
const printers: Printer[] = []
afterEach(async () => {
  await Promise.all(printers.splice(0).map((printer) => printer.stop()))
  await test.db.$executeRaw`delete from prints`
})
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true }))))

async function aStore(): Promise<PageStore> {
  const root = await mkdtemp(path.join(tmpdir(), 'press-'))
  folders.push(root)
  return createFolderStore({ root })
}

interface Desk {
  needs: PrinterNeeds
  reports: string[]
}

async function aDesk(change: Partial<PrinterNeeds> = {}): Promise<Desk> {
  const reports: string[] = []
  const needs: PrinterNeeds = {
    db: test.db,
    store: await aStore(),
    edition: 'one',
    now: () => new Date(),
    report: (what) => void reports.push(what),
    ...change,
  }
  return { needs, reports }
}

function aPrinter(needs: PrinterNeeds): Printer {
  const printer = createPrinter(needs)
  printers.push(printer)
  return printer
}

/** A change that owes readers these pages. */
async function owe(pages: Partial<OwedPages>): Promise<bigint> {
  // What the tests have published is owed as well, and not what they are about.
  await test.db.$executeRaw`delete from prints where state = 'owed'`
  return test.db.$transaction(async (tx) => {
    const change = await moveSite(tx)
    await owePages(tx, { atOnce: [], stale: [], dropped: [], ...pages }, change)
    return change
  })
}

const textOf = async (store: PageStore, address: string) => {
  const page = await store.get(address)
  return page && 'bodies' in page ? page.bodies.identity.toString() : null
}
const isFresh = (address: string) =>
  test.db.print.findUnique({ where: { address } }).then((print) => print?.state === 'fresh')

describe('a printer', () => {
  it('prints what is owed as soon as it is told', async () => {
    const slug = await publishABrief(test.db, { content: aContent({ title: 'A ferry is late' }) })
    const { needs } = await aDesk()
    const printer = aPrinter(needs)
    const listening = listenToPress(test.url, printer.wake)
    await owe({ atOnce: [`/briefs/${slug}`, '/'] })
    await expect.poll(() => isFresh('/')).toBe(true)
    await expect.poll(() => isFresh(`/briefs/${slug}`)).toBe(true)
    await listening.stop()
    expect(await textOf(needs.store, `/briefs/${slug}`)).toContain('A ferry is late')
    expect(await textOf(needs.store, '/')).toContain('A ferry is late')
  })

  it('takes away what a change made wrong, and prints it when a reader asks', async () => {
    const slug = await publishABrief(test.db)
    const [kept, gone] = [`/briefs/${slug}.txt`, `/briefs/${slug}.md`]
    const { needs } = await aDesk()
    await printPages(needs, { addresses: [kept, gone], effort: 'quick' })
    const printer = aPrinter(needs)
    await owe({ stale: [kept], dropped: [gone] })
    printer.wake()
    const isOut = { state: 'out', address: { in: [kept, gone] } }
    await expect.poll(() => test.db.print.count({ where: isOut })).toBe(2)
    expect([await needs.store.get(kept), await needs.store.get(gone)]).toEqual([null, null])
    expect([(await needs.store.getStale(kept)) === null, await needs.store.getStale(gone)]).toEqual([
      false,
      null,
    ])
    expect(await printer.printNow(kept)).toBe('kept')
    expect([(await needs.store.get(kept))?.status, await needs.store.getStale(kept)]).toEqual([200, null])
  })

  it('knows where nothing stands, and keeps nothing of it', async () => {
    const { needs } = await aDesk()
    const printer = aPrinter(needs)
    for (const address of ['/briefs/there-is-none', '/nothing', '/../etc', '/briefs/A'])
      expect(await printer.printNow(address), address).toBe('nothing')
    expect(await test.db.print.count()).toBe(0)
  })

  it('puts the notice in the place of a withdrawn brief', async () => {
    const slug = await publishABrief(test.db, { content: aContent({ title: 'Never again' }) })
    const { needs } = await aDesk()
    await printPages(needs, { addresses: [`/briefs/${slug}`], effort: 'quick' })
    await withdrawABrief(test.db, { slug, now: new Date() })
    await owe({ atOnce: [`/briefs/${slug}`] })
    aPrinter(needs).wake()
    await expect.poll(async () => (await needs.store.get(`/briefs/${slug}`))?.status).toBe(410)
    const notice = await textOf(needs.store, `/briefs/${slug}`)
    expect(notice).toContain('<dd dir="auto">Never again</dd>')
    expect(notice).not.toContain('Harbour Authority')
  })

  it('takes away the pages of removed demonstration briefs, and forgets their addresses', async () => {
    const slug = await publishABrief(test.db, { demonstration: true })
    const { needs } = await aDesk()
    const pages = [`/briefs/${slug}`, `/briefs/${slug}.md`, `/briefs/${slug}/history`]
    await printPages(needs, { addresses: [...pages, '/'], effort: 'quick' })
    done(await removeDemonstration(test.db, await anOrder(test.db, 'Olive Owner')))
    aPrinter(needs).wake()
    await expect.poll(() => test.db.print.count({ where: { address: { in: pages } } })).toBe(0)
    for (const page of pages)
      expect([await needs.store.get(page), await needs.store.getStale(page)], page).toEqual([null, null])
    expect((await needs.store.get('/'))?.status).toBe(200)
  })

  it('prints again by the clock, once', async () => {
    let now = new Date('2026-03-05T23:59:00Z')
    const { needs } = await aDesk({ now: () => now })
    await printPages(needs, { addresses: ['/'], effort: 'quick' })
    const first = await test.db.print.findUniqueOrThrow({ where: { address: '/' } })
    expect(first.changesAt).toEqual(new Date('2026-03-06T00:00:00Z'))
    now = new Date('2026-03-06T00:00:01Z')
    aPrinter(needs).wake()
    const changesAt = () => test.db.print.findMany().then(([print]) => print?.changesAt)
    await expect.poll(changesAt).toEqual(new Date('2026-03-07T00:00:00Z'))
    expect(await textOf(needs.store, '/')).toContain('2026-03-06')
  })

  it('prints again with new templates', async () => {
    const { needs } = await aDesk()
    await printPages(needs, { addresses: ['/why', '/support', '/'], effort: 'quick' })
    const prints = await test.db.print.count()
    expect(prints).toBeGreaterThan(0)
    aPrinter({ ...needs, edition: 'two' }).wake()
    await expect.poll(() => test.db.print.count({ where: { edition: 'two', state: 'fresh' } })).toBe(prints)
  })
})

describe('when something fails', () => {
  it('the page is tried again and the others are printed', async () => {
    const store = await aStore()
    let isFull = true
    const failing: PageStore = {
      ...store,
      put: (address, page, durability) =>
        isFull && address === '/'
          ? Promise.reject(new Error('ENOSPC'))
          : store.put(address, page, durability),
    }
    let now = new Date()
    const { needs, reports } = await aDesk({ store: failing, now: () => now })
    const slug = await publishABrief(test.db)
    await owe({ atOnce: ['/', `/briefs/${slug}`] })
    const printer = aPrinter(needs)
    await expect.poll(() => isFresh(`/briefs/${slug}`)).toBe(true)
    await expect.poll(() => reports).toEqual(['/ could not be printed.'])
    isFull = false
    now = new Date(now.getTime() + 60_000)
    printer.wake()
    await expect.poll(() => isFresh('/')).toBe(true)
  })
})

describe('several printers', () => {
  it('do not take a page for printed that the store refuses as older, and print it again later', async () => {
    const store = await aStore()
    let knowsNewer = true
    const changes: (bigint | undefined)[] = []
    const refusing: PageStore = {
      ...store,
      put: (address, page, durability) => {
        changes.push(page.change)
        return knowsNewer ? Promise.resolve('older') : store.put(address, page, durability)
      },
    }
    const { needs, reports } = await aDesk({ store: refusing })
    expect(await printPages(needs, { addresses: ['/'], effort: 'quick' })).toEqual({
      settled: [],
      failed: ['/'],

      passing: new Map(),
    })
    expect([reports, await isFresh('/')]).toEqual([['/ could not be printed.'], false])
    knowsNewer = false
    expect(await printPages(needs, { addresses: ['/'], effort: 'quick' })).toEqual({
      settled: ['/'],
      failed: [],

      passing: new Map(),
    })
    const change = await getSiteChange(test.db)
    expect(changes).toEqual([change, change])
  })

  it('print each page once', async () => {
    const slugs: string[] = []
    // One after the other: many at once wait for a connection, which is given up on a busy machine.
    while (slugs.length < 12) slugs.push(await publishABrief(test.db))
    const forms = ['', '.txt', '.md', '.json', '/history']
    const pages = slugs.flatMap((slug) => forms.map((form) => `/briefs/${slug}${form}`)).sort()
    // One alone does not take them all at a time.
    expect(pages.length).toBeGreaterThan(48)
    const store = await aStore()
    const puts: string[] = []
    const counting: PageStore = {
      ...store,
      put: (address, page, durability) => {
        puts.push(address)
        return store.put(address, page, durability)
      },
    }
    // A page that a printer has for too long may be printed by another one; here no time passes.
    const { needs } = await aDesk({ store: counting, now: () => noon })
    await owe({ atOnce: pages })
    for (let count = 0; count < 3; count++) aPrinter(needs)
    await expect.poll(() => test.db.print.count({ where: { state: 'fresh' } })).toBe(pages.length)
    expect(puts.toSorted()).toEqual(pages)
  })

  it('never put an older print over a newer one, nor one that a change has overtaken', async () => {
    const stored: bigint[] = []
    const offer = (change: bigint) =>
      recordPrints(test.db, [{ address: '/', change, hash: 'h', changesAt: null, isLoose: false }], {
        edition: 'one',
        now: noon,
        store: (current) => {
          stored.push(...current.map((made) => made.change))
          return Promise.resolve(current)
        },
      })
    const change = await getSiteChange(test.db)
    await offer(change + 2n)
    await offer(change + 1n)
    expect(stored).toEqual([change + 2n])
    await test.db.print.update({ where: { address: '/' }, data: { owed: change + 4n, state: 'owed' } })
    expect(await offer(change + 3n)).toEqual([])
    expect(await offer(change + 4n)).toEqual(['/'])
  })
})

describe('a check', () => {
  it('finds what a fresh print would not give, and nothing else', async () => {
    const slug = await publishABrief(test.db)
    const { needs } = await aDesk({ now: () => noon })
    const look = async () => {
      const found: string[] = []
      for await (const difference of checkPages(needs))
        if (difference) found.push(Object.values(difference).join(' '))
      return found
    }
    await printPages(needs, {
      addresses: ['/', '/why', `/briefs/${slug}`, `/briefs/${slug}.txt`],
      effort: 'quick',
    })
    expect(await look()).toEqual([])
    const other = { identity: Buffer.from('other'), gzip: null, br: null }
    const page = { status: 200, lastModified: new Date(), bodies: other } as const
    await needs.store.put('/', page, 'each')
    await needs.store.put('/tags/there-is-none', page, 'each')
    expect((await look()).toSorted()).toEqual(['/ differs', '/tags/there-is-none nothing stands there'])
    await owe({ atOnce: ['/'] })
    expect(await look()).toEqual(['/tags/there-is-none nothing stands there'])
  })
})
