import { afterEach, describe, expect, it, vi } from 'vitest'
import { isChunkFailure, isEarlierVersion } from './earlier-version.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

function named(name: string): Error {
  const error = new Error('Something failed')
  error.name = name
  return error
}

describe('a failure', () => {
  it.each<[string, unknown, boolean]>([
    ['of a bundler', named('ChunkLoadError'), true],
    ['of a bundler, in words', new Error('Failed to load chunk /_next/static/chunks/a.js'), true],
    [
      'of a browser',
      new TypeError('Failed to fetch dynamically imported module: https://a.example/b.js'),
      true,
    ],
    ['of another kind', new TypeError('x is not a function'), false],
    ['without an error', 'Loading chunk 3 failed', false],
  ])('%s is told apart', (_, reason, expected) => expect(isChunkFailure(reason)).toBe(expected))
})

describe('a page', () => {
  it.each<[string, readonly (number | 'away')[], boolean]>([
    ['all of whose scripts are there is of this version', [200, 200], false],
    ['one of whose scripts is gone is of an earlier one', [200, 404], true],
    ['is not suspected while the desk does not answer', ['away', 503], false],
  ])('%s', async (_, answers, expected) => {
    const files = answers.map((_answer, index) => `/_next/static/${index}.js`)
    vi.stubGlobal('fetch', (file: string) => {
      const answer = answers[files.indexOf(file)]
      return typeof answer === 'number'
        ? Promise.resolve(new Response(null, { status: answer }))
        : Promise.reject(new TypeError('away'))
    })
    expect(await isEarlierVersion(files)).toBe(expected)
  })
})
