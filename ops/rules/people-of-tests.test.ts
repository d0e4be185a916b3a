import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

// Tests of one worker share a newsroom, and which ones do depends on how quick they were.
it('nobody sits down at the desk in two tests', () => {
  const specs = globSync('e2e/**/*.spec.ts')
  const named = specs.flatMap((spec) => {
    const people = readFileSync(spec, 'utf8').matchAll(/sitDown\(\s*'([^']+)'/g)
    return [...people].map(([, name = '']) => ({ name, spec }))
  })
  expect(named.length).toBeGreaterThan(60)
  const places = Map.groupBy(named, ({ name }) => name)
  const repeated = [...places].flatMap(([name, all]) =>
    all.length > 1 ? [`${name}: ${all.map(({ spec }) => spec).join(', ')}`] : [],
  )
  expect(repeated).toEqual([])
})
