import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { PageStore, StoredPage, TextPage } from './page-store.ts'

const published = new Date('2026-05-04T12:00:00Z')

/** A page of this text, compressed. */
export function pageOf(text: string, { status = 200 }: { status?: TextPage['status'] } = {}): TextPage {
  const identity = Buffer.from(text)
  return {
    status,
    lastModified: published,
    bodies: { identity, gzip: gzipSync(identity), br: brotliCompressSync(identity) },
  }
}

/** A move to another address. */
export function moveTo(location: string): StoredPage {
  return { status: 308, lastModified: published, location }
}

/** What there is to say of a page in one line: status and text, or where it went. */
export function summarise(page: StoredPage | null): string {
  if (!page) return 'nothing'
  return page.status === 308 ? `308 ${page.location}` : `${page.status} ${page.bodies.identity.toString()}`
}

export async function listAll(store: PageStore): Promise<string[]> {
  const addresses: string[] = []
  for await (const address of store.listAddresses()) addresses.push(address)
  return addresses.sort()
}

const first = pageOf('first')
const second = pageOf('second')
const notice = pageOf('withdrawn', { status: 410 })
const move = moveTo('/briefs/new')
const address = '/briefs/x'

/** What every store of pages does. `open` gives an empty one. */
export function testPageStore(name: string, open: () => PageStore | Promise<PageStore>): void {
  describe(`${name} as a store of pages`, () => {
    it('gives back what was put, in every coding', async () => {
      const store = await open()
      expect(await store.get(address)).toBeNull()
      expect(await store.put(address, first, 'each')).toBe('written')
      const { stamp, ...page } = (await store.get(address)) ?? {}
      expect(page).toEqual(first)
      expect(stamp).toBe(await store.getStamp(address))
    })

    it.each(['/', '/briefs/x.txt', '/atom.xml', '/categories/cyber/2026-05'])('keeps %s', async (where) => {
      const store = await open()
      await store.put(where, first, 'each')
      expect([summarise(await store.get(where)), await listAll(store)]).toEqual(['200 first', [where]])
    })

    it('keeps the page of unknown addresses at /404 and its status nowhere else', async () => {
      const store = await open()
      await store.put('/404', pageOf('nothing here', { status: 404 }), 'each')
      expect(summarise(await store.get('/404'))).toBe('404 nothing here')
      await expect(store.put('/404', first, 'each')).rejects.toThrow(RangeError)
      await expect(store.put('/x', pageOf('', { status: 404 }), 'each')).rejects.toThrow(RangeError)
    })

    it.each(['/../x', '/a\0', '/a%2fb', '/x.gone', 'x'])(
      'has no page at %j and takes none',
      async (where) => {
        const store = await open()
        await expect(store.put(where, first, 'each')).rejects.toThrow(RangeError)
        expect([await store.get(where), await store.getStale(where), await store.getStamp(where)]).toEqual([
          null,
          null,
          null,
        ])
        await store.markStale([where])
        await store.remove(where)
      },
    )

    it('says when nothing changed, and keeps the time of last change', async () => {
      const store = await open()
      await store.put(address, first, 'each')
      const stamp = await store.getStamp(address)
      const again = { ...first, lastModified: new Date('2026-05-05T00:00:00Z') }
      expect(await store.put(address, again, 'each')).toBe('equal')
      expect(await store.getStamp(address)).toBe(stamp)
      expect((await store.get(address))?.lastModified).toEqual(published)
    })

    it('takes a smaller copy of the same text, and does not go back to a larger one', async () => {
      const store = await open()
      const text = 'the same words again and again '.repeat(50)
      const small = pageOf(text)
      const large = { ...small, bodies: { ...small.bodies, br: compressBadly(text) } }
      await store.put(address, large, 'each')
      const stamp = await store.getStamp(address)
      expect(await store.put(address, small, 'each')).toBe('written')
      expect(await store.getStamp(address)).not.toBe(stamp)
      expect(await store.put(address, large, 'each')).toBe('equal')
      expect(await store.get(address)).toMatchObject({ bodies: small.bodies })
    })

    it('forgets compressed copies of the text before', async () => {
      const store = await open()
      await store.put(address, first, 'each')
      const bare = { ...second, bodies: { ...second.bodies, gzip: null, br: null } }
      await store.put(address, bare, 'each')
      expect(await store.get(address)).toMatchObject({ bodies: bare.bodies })
    })

    const states: [string, StoredPage][] = [
      ['200 first', first],
      ['200 second', second],
      ['410 withdrawn', notice],
      ['308 /briefs/new', move],
    ]
    it.each(states.flatMap((from) => states.map((to) => ({ from, to }))))(
      'goes from $from.0 to $to.0, and the stamp tells',
      async ({ from, to }) => {
        const store = await open()
        for (const stale of [[], [address]]) {
          await store.put(address, from[1], 'each')
          const before = await store.getStamp(address)
          await store.markStale(stale)
          await store.put(address, to[1], 'each')
          expect(summarise(await store.get(address))).toBe(to[0])
          expect(await store.getStale(address)).toBeNull()
          if (from !== to) expect(await store.getStamp(address)).not.toBe(before)
          expect(await listAll(store)).toEqual([address])
        }
      },
    )

    it.each(states)('keeps %s as stale until it is put again', async (said, page) => {
      const store = await open()
      await store.put(address, pageOf('long ago'), 'each')
      await store.markStale([address, '/never/printed'])
      await store.put(address, page, 'each')
      await store.markStale([address, address])
      await store.markStale([address])
      expect([await store.get(address), await store.getStamp(address)]).toEqual([null, null])
      expect(summarise(await store.getStale(address))).toBe(said)
      expect(await listAll(store)).toEqual([address])
    })

    it('tells of every change, and of nothing else', async () => {
      const store = await open()
      const changes: string[] = []
      const after = async (work: Promise<unknown>) => {
        await work
        changes.push(await store.getChange())
      }
      await after(store.put(address, first, 'each'))
      await after(store.put(address, second, 'each'))
      await after(store.markStale([address]))
      await after(store.put(address, first, 'later').then(() => store.sync()))
      await after(store.remove(address))
      expect(new Set(changes).size).toBe(5)
      await store.put(address, first, 'each')
      const change = await store.getChange()
      await store.put(address, first, 'each')
      await store.get(address)
      expect(await store.getChange()).toBe(change)
    })

    it('removes an address altogether', async () => {
      const store = await open()
      await store.put(address, first, 'each')
      await store.markStale([address])
      await store.put('/briefs/y', first, 'each')
      await store.remove(address)
      await store.remove('/briefs/y')
      expect([await store.getStale(address), await listAll(store)]).toEqual([null, []])
    })

    it('shows what was put later once it is synced, in batches of any size', async () => {
      const store = await open()
      const addresses = Array.from({ length: 150 }, (_, index) => `/briefs/n${index}`)
      await Promise.all(addresses.map((where) => store.put(where, first, 'later')))
      await store.sync()
      expect(await listAll(store)).toEqual([...addresses].sort())
      expect(summarise(await store.get('/briefs/n149'))).toBe('200 first')
    })

    it('never lets a page put later win over what happened since', async () => {
      const store = await open()
      await store.put('/a', first, 'later')
      await store.put('/a', second, 'each')
      await store.put('/b', first, 'each')
      await store.put('/b', second, 'later')
      await store.markStale(['/b'])
      await store.put('/c', first, 'later')
      await store.remove('/c')
      await store.sync()
      const said = await Promise.all(
        ['/a', '/b', '/c'].map(async (where) => summarise(await store.get(where))),
      )
      expect(said).toEqual(['200 second', 'nothing', 'nothing'])
    })

    it('puts many at one address in the order they came', async () => {
      const store = await open()
      const puts = Array.from({ length: 20 }, (_, index) => store.put(address, pageOf(`nr ${index}`), 'each'))
      await Promise.all(puts)
      expect(summarise(await store.get(address))).toBe('200 nr 19')
    })

    it('gives a reader stamp and bytes that belong together while it is written', async () => {
      const store = await open()
      await store.put(address, pageOf('nr 0'), 'each')
      const stamps = new Map<string, string>()
      const writing = (async () => {
        for (let index = 1; index < 40; index++) await store.put(address, pageOf(`nr ${index}`), 'each')
      })()
      for (let reads = 0; reads < 40; reads++) {
        const page = await store.get(address)
        const said = summarise(page)
        expect(said).toMatch(/^200 nr \d+$/)
        expect(stamps.get(page?.stamp ?? '') ?? said).toBe(said)
        stamps.set(page?.stamp ?? '', said)
      }
      await writing
    })
  })
}

function compressBadly(text: string): Buffer {
  return brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 0 } })
}
