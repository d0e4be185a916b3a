import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const layers = '{components,desk,domain,front,press,server}'
/** All files of the product, tests aside. */
const files = globSync(`${layers}/**/*.{ts,tsx}`).filter((file) => !/\.test(-data)?\.tsx?$/.test(file))

/** Names that stand for more than one thing, each with the files that say it. */
function listRepeated(named: readonly (readonly [name: string, file: string])[]): string[] {
  const places = Map.groupBy(named, ([name]) => name)
  return [...places].flatMap(([name, all]) =>
    all.length > 1 ? [`${name}: ${all.map(([, file]) => file).join(', ')}`] : [],
  )
}

/** File names that say nothing of what is inside. */
const emptyNames = /^(?:utils?|helpers?|common|misc|types|constants|actions|index)$/

it('a file name is kebab-case and says what is inside', () => {
  const named = globSync('**/*.{ts,tsx,mjs,mts}', {
    exclude: ['node_modules/**', '.build/**', '.data/**', 'prisma/generated/**'],
  })
  expect(named.length).toBeGreaterThan(1_500)
  const names = named.map((file) => path.basename(file).split('.')[0] ?? '')
  expect(names.filter((name) => emptyNames.test(name) || !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(name))).toEqual(
    [],
  )
})

describe('one name stands for one thing', () => {
  it('of files', () => {
    expect(files.length).toBeGreaterThan(450)
    expect(listRepeated(files.map((file) => [path.basename(file), file]))).toEqual([])
  })

  it('of all that files share', () => {
    const shared = /^export (?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm
    const named = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(shared)].map(([, name = '']) => [name, file] as const),
    )
    expect(named.length).toBeGreaterThan(900)
    expect(listRepeated(named)).toEqual([])
  })
})

it('what a file shares, another one uses', () => {
  const everything = globSync('{app,e2e,ops,prisma/draft,' + layers.slice(1, -1) + '}/**/*.{ts,tsx}')
  const words = new Map(everything.map((file) => [file, new Set(readFileSync(file, 'utf8').match(/\w+/g))]))
  const values = /^export (?:async )?(?:function\*?|const|class) (\w+)/gm
  const shared = files.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(values)].map(([, name = '']) => ({ name, file })),
  )
  expect(shared.length).toBeGreaterThan(700)
  const unused = shared.filter(
    ({ name, file }) => !everything.some((other) => other !== file && words.get(other)?.has(name)),
  )
  expect(unused).toEqual([])
})

it('no folder holds more than a person takes in at a glance, tests aside', () => {
  const sources = globSync('{app,e2e,ops,prisma/draft,' + layers.slice(1, -1) + '}/**/*.{ts,tsx,css}').filter(
    (file) => !/\.test(-data)?\.tsx?$/.test(file),
  )
  const folders = Map.groupBy(sources, (file) => path.dirname(file))
  expect(folders.size).toBeGreaterThan(60)
  expect([...folders].filter(([, inside]) => inside.length > 25).map(([folder]) => folder)).toEqual([])
})
