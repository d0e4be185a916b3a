import vm from 'node:vm'
import { describe, expect, it } from 'vitest'
import { appAsset, readerAsset } from './find-asset.ts'

describe('the name of an asset of the app', () => {
  it.each([
    'chunks/0-abcdefghij.js',
    'chunks/0a1b2c3d4e5f6.js',
    'chunks/turbopack-0a1b2c3d4e5f6.js',
    'chunks/main.0a1b2c3d4e.css',
    'media/font-s.p.0a1b2c3d4e5f.woff2',
    'media/font.0a1b2c3d4e.p.s.woff2',
  ])('is %s', (file) => {
    expect(appAsset.test(file)).toBe(true)
  })

  it.each([
    'chunks/main.js',
    'chunks/0a1b2c3d4e5f6',
    'chunks/x.0a1b2c3d4e5f6',
    'chunks/below/0a1b2c3d4e5f6.js',
    'chunks/../0a1b2c3d4e5f6.js',
    'other/0a1b2c3d4e5f6.js',
    '0a1b2c3d4e5f6.js',
  ])('is not %s', (file) => {
    expect(appAsset.test(file)).toBe(false)
  })
})

/** Longer than any address that is read. */
const length = 20_000

describe.each([
  ['app', appAsset, 'chunks/'],
  ['reader', readerAsset, ''],
])('a name that is none of the %s', (_, pattern, folder) => {
  it.each(['a', 'a.', '.', '-', 'abcdefghij.', 'abcdefghij0.a.'])(
    'is told soon, however long: %s…',
    (piece) => {
      const name = `${folder}${piece.repeat(length / piece.length)}!`
      // What takes more than a moment takes hours, and nothing else could end it.
      expect(vm.runInNewContext('pattern.test(name)', { pattern, name }, { timeout: 60_000 })).toBe(false)
    },
  )
})
