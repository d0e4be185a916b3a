import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, describe, expect, it } from 'vitest'
import { nodeFiles, type FileSystem } from './file-system.ts'
import { createFolderStore } from './folder-store.ts'
import type { StoredPage, TextPage } from '#front/store/page-store.ts'
import { moveTo, pageOf, summarise, testPageStore } from '#front/store/store-contract.test-data.ts'
import { sweepLeftovers } from './sweep-leftovers.ts'

const base = mkdtempSync(path.join(os.tmpdir(), 'page-store-'))
afterAll(() => rmSync(base, { recursive: true, force: true }))
let roots = 0
const newRoot = () => path.join(base, `root-${roots++}`)

testPageStore('a folder', () => createFolderStore({ root: newRoot() }))

const address = '/briefs/x'
const states: Record<string, StoredPage> = {
  first: pageOf('first'),
  second: pageOf('second'),
  withdrawn: pageOf('withdrawn', { status: 410 }),
  moved: moveTo('/briefs/new'),
}
const pairs = Object.keys(states).flatMap((from) =>
  Object.keys(states)
    .filter((to) => to !== from)
    .map((to) => [from, to] as const),
)

/** Lets `allowed` changes to the disk through; then `fail` says what happens. */
function breakAfter(
  allowed: number,
  fail: () => Error,
): { files: FileSystem; mend: () => void; broke: () => boolean } {
  const state = { left: allowed, mended: false, broken: false }
  const step = async <Value>(work: () => Promise<Value>): Promise<Value> => {
    if (!state.mended && state.left-- <= 0) {
      state.broken = true
      throw fail()
    }
    return work()
  }
  const files: FileSystem = {
    ...nodeFiles,
    write: (file, content) => step(() => nodeFiles.write(file, content)),
    fsync: (file) => step(() => nodeFiles.fsync(file)),
    rename: (from, to) => step(() => nodeFiles.rename(from, to)),
    unlink: (file) => step(() => nodeFiles.unlink(file)),
    grow: (file) => step(() => nodeFiles.grow(file)),
  }
  return { files, mend: () => (state.mended = true), broke: () => state.broken }
}

/** Every coding is whole and says what the page before or the page after says. */
function expectWhole(page: StoredPage | null, [before, after]: [StoredPage, StoredPage]): void {
  expect([summarise(before), summarise(after)]).toContain(summarise(page))
  if (!page || page.status === 308) return
  const allowed = [before, after].filter((one): one is TextPage => one.status !== 308)
  const texts = allowed.map(({ bodies }) => bodies.identity.toString())
  const { gzip, br } = page.bodies
  if (gzip) expect(texts).toContain(gunzipSync(gzip).toString())
  if (br) expect(texts).toContain(brotliDecompressSync(br).toString())
}

describe('a folder on a disk that fails', () => {
  it('is tried from every state to every other', () => expect(pairs).toHaveLength(12))

  it.each(pairs)('keeps %s or has %s, whichever step fails, tells, and a retry works', async (from, to) => {
    const [before, after] = [states[from], states[to]]
    if (!before || !after) throw new Error('unknown state')
    for (let step = 0; ; step++) {
      const root = newRoot()
      await createFolderStore({ root }).put(address, before, 'each')
      const disk = breakAfter(step, () => Object.assign(new Error('EIO'), { code: 'EIO' }))
      const store = createFolderStore({ root, files: disk.files })
      const change = await store.getChange()
      const put = store.put(address, after, 'each')
      if (
        await put.then(
          () => true,
          () => false,
        )
      ) {
        expect(disk.broke()).toBe(false)
        expect(step).toBeGreaterThan(5)
        return
      }
      await expect(put).rejects.toThrow('EIO')
      // What a reader finds now, and what one would find after a power cut: another process.
      expectWhole(await createFolderStore({ root }).get(address), [before, after])
      disk.mend()
      await store.put(address, after, 'each')
      expect(await store.getChange()).not.toBe(change)
      expect(summarise(await store.get(address))).toBe(summarise(after))
      expect(reachable(root, 'first')).toBe(to === 'first')
    }
  })

  it.each(pairs)('killed at any step from %s to %s, another process completes it', async (from, to) => {
    const [before, after] = [states[from], states[to]]
    if (!before || !after) throw new Error('unknown state')
    for (let step = 0; ; step++) {
      const root = newRoot()
      const disk = breakAfter(step, () => new Error('killed'))
      await createFolderStore({ root }).put(address, before, 'each')
      const killed = createFolderStore({ root, files: disk.files }).put(address, after, 'each')
      const isDone = await killed.then(
        () => true,
        () => false,
      )
      const store = createFolderStore({ root })
      expectWhole(await store.get(address), [before, after])
      await store.put(address, after, 'each')
      expect(await store.get(address)).toMatchObject(after)
      expect(reachable(root, 'first')).toBe(to === 'first')
      if (isDone) return
    }
  })

  it('tells of a page whose notice only a second try could remove', async () => {
    const failing = { is: false }
    const unlink: FileSystem['unlink'] = (file) =>
      failing.is && file.endsWith('.gone.html')
        ? Promise.reject(Object.assign(new Error('EIO'), { code: 'EIO' }))
        : nodeFiles.unlink(file)
    const store = createFolderStore({ root: newRoot(), files: { ...nodeFiles, unlink } })
    await store.put(address, pageOf('withdrawn', { status: 410 }), 'each')
    failing.is = true
    await expect(store.put(address, pageOf('again'), 'each')).rejects.toThrow('EIO')
    const change = await store.getChange()
    failing.is = false
    expect(await store.put(address, pageOf('again'), 'each')).toBe('equal')
    expect(summarise(await store.get(address))).toBe('200 again')
    expect(await store.getChange()).not.toBe(change)
  })

  it('tells which pages of a full print failed, keeps the others, and takes them again', async () => {
    const failing = { is: true }
    const rename: FileSystem['rename'] = (from, to) =>
      failing.is && to.includes('bad')
        ? Promise.reject(Object.assign(new Error('no space'), { code: 'ENOSPC' }))
        : nodeFiles.rename(from, to)
    const store = createFolderStore({ root: newRoot(), files: { ...nodeFiles, rename } })
    for (const where of ['/good', '/bad', '/fine']) await store.put(where, pageOf(where), 'later')
    await expect(store.sync()).rejects.toMatchObject({ addresses: ['/bad'], cause: { code: 'ENOSPC' } })
    expect([summarise(await store.get('/good')), summarise(await store.get('/bad'))]).toEqual([
      '200 /good',
      'nothing',
    ])
    failing.is = false
    await store.put('/bad', pageOf('/bad'), 'later')
    await store.sync()
    expect(summarise(await store.get('/bad'))).toBe('200 /bad')
  })

  it('has every file and folder on the disk before it acknowledges a publication', async () => {
    const synced: string[] = []
    const files: FileSystem = {
      ...nodeFiles,
      write: async (file, content) => {
        if (content.isSafe) synced.push('a new file')
        await nodeFiles.write(file, content)
      },
      fsync: async (file) => {
        synced.push(path.basename(file))
        await nodeFiles.fsync(file)
      },
      rename: async (from, to) => {
        synced.push(`rename ${path.basename(to)}`)
        await nodeFiles.rename(from, to)
      },
    }
    const store = createFolderStore({ root: newRoot(), files })
    await store.put(address, pageOf('first'), 'each')
    const renames = ['rename x.html.gz', 'rename x.html.br', 'rename x.html']
    expect(synced.slice(-7)).toEqual(['a new file', 'a new file', 'a new file', ...renames, 'briefs'])
  })
})

describe('what a killed writer leaves', () => {
  it('is not read, and is swept when it is old enough', async () => {
    const root = newRoot()
    const store = createFolderStore({ root })
    await store.put(address, pageOf('first'), 'each')
    await store.put('/briefs/never-synced', pageOf('first'), 'later')
    expect(readdirSync(path.join(root, 'fresh/briefs'))).toHaveLength(6)
    const soon = new Date(Date.now() + 60_000)
    expect(await sweepLeftovers({ root, before: new Date(0) })).toBe(0)
    expect(await sweepLeftovers({ root, before: soon })).toBe(3)
    expect(readdirSync(path.join(root, 'fresh/briefs')).sort()).toEqual(['x.html', 'x.html.br', 'x.html.gz'])
  })

  it('lets the withdrawal win over the page, and the put that repeats it removes the page', async () => {
    const root = newRoot()
    const store = createFolderStore({ root })
    const notice = pageOf('withdrawn', { status: 410 })
    await store.put(address, notice, 'each')
    for (const place of ['fresh', 'stale']) {
      mkdirSync(path.join(root, place, 'briefs'), { recursive: true })
      for (const coding of ['', '.br', '.gz'])
        writeFileSync(path.join(root, place, `briefs/x.html${coding}`), 'withdrawn text')
    }
    expect(summarise(await store.get(address))).toBe('410 withdrawn')
    expect(await store.put(address, notice, 'each')).toBe('equal')
    expect(readdirSync(path.join(root, 'fresh/briefs')).every((name) => name.startsWith('x.gone'))).toBe(true)
    expect(readdirSync(path.join(root, 'stale/briefs'))).toEqual([])
  })
})

/** Whether any file that carries the text is left under a name that is served. */
function reachable(root: string, text: string): boolean {
  const [at, compressed] = [path.join(root, 'fresh/briefs'), pageOf(text).bodies]
  const names = readdirSync(at).filter((name) => !name.startsWith('.'))
  expect(names.length).toBeGreaterThan(0)
  return names.some((name) => {
    const bytes = readFileSync(path.join(at, name))
    return [compressed.identity, compressed.br, compressed.gzip].some((body) => body?.equals(bytes))
  })
}
