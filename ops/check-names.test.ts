import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'

/** The files of the press, tests aside. */
const files = globSync('press/**/*.{ts,tsx}').filter((file) => !/\.test(-data)?\.tsx?$/.test(file))

/** Names that stand more than once in a list. */
function listRepeated(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))]
}

it('every file of the press has a name of its own', () => {
  expect(files.length).toBeGreaterThan(100)
  expect(listRepeated(files.map((file) => path.basename(file)))).toEqual([])
})

it('every function that files of the press share has a name of its own', () => {
  const names = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^export (?:async )?function\*? (\w+)/gm)].map(
      ([, name]) => name,
    ),
  )
  expect(names.length).toBeGreaterThan(100)
  expect(listRepeated(names.map(String))).toEqual([])
})
