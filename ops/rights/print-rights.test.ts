import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { briefVerbs, siteVerbs } from '#domain/people/rights.ts'

const page = readFileSync('docs/PEOPLE.md', 'utf8')
const listRows = (verb: string) => page.split('\n').filter((line) => line.includes(`| \`${verb}\` |`))

describe('docs/PEOPLE.md', () => {
  it('is what ops/rights/print-rights.ts prints', () =>
    expect(execFileSync(process.execPath, ['ops/rights/print-rights.ts'], { encoding: 'utf8' })).toBe(page))

  it('has every use case: who, and for briefs when', () => {
    for (const verb of briefVerbs) expect(listRows(verb), verb).toHaveLength(3)
    for (const verb of siteVerbs) expect(listRows(verb), verb).toHaveLength(1)
  })

  it.each([
    ['publishBrief', 0, '– | – | yes | yes | what is scheduled'],
    ['verifyBrief', 0, '– | not their own | not their own | not their own | –'],
    ['verifyBrief', 1, '– | yes | – | – | – | –'],
    ['correctBrief', 2, 'yes | yes | yes | yes | yes | –'],
    ['saveSettings', 0, '– | – | – | yes | –'],
  ])('says of %s, in table %i, what holds', (verb, table, cells) =>
    expect(listRows(verb)[table]?.endsWith(`| \`${verb}\` | ${cells} |`)).toBe(true),
  )
})
