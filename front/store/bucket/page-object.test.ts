import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parsePageObject, toPageObject, type PageRecord } from './page-object.ts'
import type { StoredPage } from '#front/store/page-store.ts'
import { pageOf } from '#front/store/store-contract.test-data.ts'

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array))
const lastModified = fc.date({
  min: new Date('1970-01-01'),
  max: new Date('2100-01-01'),
  noInvalidDate: true,
})
const bodies = fc.record({ identity: bytes, gzip: fc.option(bytes), br: fc.option(bytes) })
const page: fc.Arbitrary<StoredPage> = fc.oneof(
  fc.record({ status: fc.constantFrom(200 as const, 404 as const, 410 as const), lastModified, bodies }),
  fc.record({ status: fc.constant(308 as const), lastModified, location: fc.string() }),
)
const record: fc.Arbitrary<PageRecord> = fc.record({
  state: fc.constantFrom('fresh', 'stale', 'removed'),
  change: fc.option(fc.bigInt({ min: 0n, max: 2n ** 63n })),
  page: fc.option(page),
})

it('gives back what was written, whatever the bytes, and tells the change with the page', () => {
  fc.assert(
    fc.property(record, (one) => {
      const told = one.change === null ? {} : { change: one.change }
      expect(parsePageObject(toPageObject(one))).toEqual({
        ...one,
        page: one.page && { ...one.page, ...told },
      })
    }),
  )
})

it('writes the same page in other bytes each time, so that no ETag comes back', () => {
  const same: PageRecord = { state: 'fresh', change: 1n, page: pageOf('same') }
  expect(toPageObject(same)).not.toEqual(toPageObject(same))
})

const whole = toPageObject({ state: 'fresh', change: 1n, page: pageOf('whole') })
it.each([
  ['one that is cut off', whole.subarray(0, -1)],
  ['one with something behind it', Buffer.concat([whole, Buffer.from('x')])],
  ['one without a head', Buffer.from('<html>')],
  ['one with another head', Buffer.from('{}\n')],
  ['an empty one', Buffer.alloc(0)],
])('refuses %s', (_, object) => {
  expect(() => parsePageObject(object)).toThrow()
})
