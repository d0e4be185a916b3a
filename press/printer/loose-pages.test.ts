import { expect, it } from 'vitest'
import { createLoosePages } from './loose-pages.ts'

it('gives pages a second after the last was stored, the one that has waited longest first', () => {
  let now = 0
  const loose = createLoosePages(() => now)
  expect(loose.getWait()).toBe(Infinity)
  loose.add(['/', '/tags'])
  now = 400
  loose.add(['/why', '/'])
  expect(loose.getWait()).toBe(1_000)
  now = 900
  expect(loose.getWait()).toBe(500)
  now = 5_000
  expect(loose.getWait()).toBe(0)
  expect([loose.take(), loose.take(), loose.take()]).toEqual(['/tags', '/why', '/'])
  expect(loose.getWait()).toBe(Infinity)
  expect(() => loose.take()).toThrow(RangeError)
})

it('waits as well for pages that are small', () => {
  let now = 0
  const loose = createLoosePages(() => now)
  loose.add(['/'])
  now = 900
  loose.add([])
  expect(loose.getWait()).toBe(1_000)
})

it('remembers a bounded number', () => {
  const loose = createLoosePages(() => 0)
  for (let page = 0; page < 50; page++)
    loose.add(Array.from({ length: 100 }, (_, index) => `/tags/${page}-${index}`))
  let count = 0
  for (; loose.getWait() < Infinity; count++) loose.take()
  expect(count).toBe(2_000)
})
