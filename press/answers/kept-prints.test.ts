import { describe, expect, it } from 'vitest'
import { createKeptPrints, type KeptPrints } from './kept-prints.ts'
import type { Print } from '#press/print-page.ts'

const now = new Date('2026-03-05T12:00:00Z')

interface Wish {
  address?: string
  change?: bigint
  now?: Date
}

/** Kept prints, and how often each address was printed. */
function aMemory(most = 100, print: Partial<Print> & { status?: 200 | 404 } = {}) {
  const kept = createKeptPrints(most)
  const made: string[] = []
  const want = ({ address = '/a', change = 1n, ...wish }: Wish = {}) =>
    kept.find({ address, change, now, ...wish }, () => {
      made.push(address)
      const printed = { status: print.status ?? 200, headers: {}, body: `print ${made.length}` }
      return Promise.resolve({ printed, changesAt: print.changesAt ?? null, isPassing: false })
    })
  return { kept, made, want }
}

const oldOf = (kept: KeptPrints, address = '/a') => kept.findOld(address)?.printed.body ?? null

describe('a print that is kept', () => {
  it('is used again', async () => {
    const { made, want } = aMemory()
    expect(await want()).toEqual(await want())
    expect(made).toEqual(['/a'])
  })

  it('is made once for many at the same time', async () => {
    const { made, want } = aMemory()
    await Promise.all([want(), want(), want({ address: '/b' }), want()])
    expect(made).toEqual(['/a', '/b'])
  })

  it('is made anew for a change that came while it was made', async () => {
    const { made, want } = aMemory()
    await Promise.all([want({ change: 1n }), want({ change: 2n })])
    expect(made).toEqual(['/a', '/a'])
  })

  it('is made anew after a change', async () => {
    const { made, want } = aMemory()
    await want({ change: 1n })
    await want({ change: 2n })
    expect(made).toHaveLength(2)
  })

  it('is made anew at the moment at which it changes by the clock, and not before', async () => {
    const changesAt = new Date('2026-03-06T00:00:00Z')
    const { made, want } = aMemory(100, { changesAt })
    await want()
    await want({ now: new Date(+changesAt - 1) })
    expect(made).toHaveLength(1)
    await want({ now: changesAt })
    expect(made).toHaveLength(2)
  })

  it('goes when too many came after it', async () => {
    const { kept, want } = aMemory(2)
    for (const address of ['/a', '/b', '/c']) await want({ address })
    expect(['/a', '/b', '/c'].map((address) => oldOf(kept, address))).toEqual([null, 'print 2', 'print 3'])
  })

  it('is there after a failure, as it was', async () => {
    const changesAt = new Date(+now - 1)
    const { kept, want } = aMemory(100, { changesAt })
    await want()
    const fail = () => Promise.reject(new Error('the database is gone'))
    await expect(kept.find({ address: '/a', change: 1n, now }, fail)).rejects.toThrow('gone')
    expect(oldOf(kept)).toBe('print 1')
  })

  it('is given to nobody after a change, whichever page it was of, until it is made anew', async () => {
    const { kept, want } = aMemory()
    await want()
    await want({ address: '/b', change: 2n })
    expect([oldOf(kept), oldOf(kept, '/b')]).toEqual([null, 'print 2'])
    const fail = () => Promise.reject(new Error('the database is gone'))
    await expect(kept.find({ address: '/b', change: 3n, now }, fail)).rejects.toThrow('gone')
    expect(oldOf(kept, '/b')).toBeNull()
    await want({ change: 3n })
    expect(oldOf(kept)).toBe('print 3')
  })
})

it('nothing is kept of an address where nothing stands', async () => {
  const { kept, made, want } = aMemory(100, { status: 404 })
  await want()
  await want()
  expect(made).toHaveLength(2)
  expect(oldOf(kept)).toBeNull()
})

it('nothing is kept where nothing may be', async () => {
  const { kept, want } = aMemory(0)
  await want()
  expect(oldOf(kept)).toBeNull()
})
