import { expect, it } from 'vitest'
import { toWaves } from './to-waves.ts'

it('prints a brief, then where most look for it, then other lists, and other feeds last', () => {
  expect(
    toWaves([
      '/',
      '/atom.xml',
      '/briefs',
      '/briefs/port',
      '/briefs/port.json',
      '/briefs/port/history',
      '/categories/cyber',
      '/categories/cyber/atom.xml',
      '/tags/ports/atom.xml',
      '/feed.json',
    ]),
  ).toEqual({
    sought: [['/briefs/port'], ['/', '/categories/cyber'], ['/atom.xml', '/categories/cyber/atom.xml']],
    others: [
      ['/briefs', '/briefs/port/history'],
      ['/tags/ports/atom.xml'],
      ['/briefs/port.json', '/feed.json'],
    ],
  })
})

it('prints many in several waves', () => {
  const many = Array.from({ length: 40 }, (_, index) => `/tags/t-${index}`)
  const { sought, others } = toWaves(many)
  expect(others.map(({ length }) => length)).toEqual([16, 16, 8])
  expect([...sought, ...others].flat()).toEqual(many)
  expect(toWaves([])).toEqual({ sought: [], others: [] })
})
