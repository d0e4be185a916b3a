import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { detectFormat } from '#domain/layout/source/detect-format.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { projectBrief } from '#domain/layout/project-brief.ts'
import { projectDaily } from '#domain/layout/daily/project-daily.ts'
import { resolvePointers } from './fixtures/expected/resolve-pointers.ts'
import { addScores, countPoints, scoreProjection, type Score } from './score.ts'

const floors = { reference: 1, rest: 0.95, unseen: 0.95 }

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const expectedFolder = here('./fixtures/expected')
const unseenFolder = here('./fixtures/unseen')
const sharedFolder = '../shared/layouts'
const hasShared = existsSync(sharedFolder)

interface Scored {
  name: string
  score: Score
}

describe('scoreProjection', () => {
  const texts = { text: 't', credibility: 'c', coherence: 'h', confidenceNote: 'n' }
  const insight = { code: 'S', confidence: 'low', ...texts }
  const daily = (change: object) => ({
    kind: 'daily',
    categories: [{ name: 'x', insights: [{ ...insight, ...change }], sentiment: null, policy: 'p' }],
  })
  const hypothesis = (statement: string) => ({ label: 'A', statement, support: 's', uncertainties: null })
  const entity = (description: string | null) => ({ name: 'a', description })
  const points = (items: string[]) => ({ keyPoints: [{ label: 'Red Flags', kind: 'red-flags', items }] })

  const cases: [what: string, points: string, expected: object, got: unknown][] = [
    ['an equal value', '1/1', { title: 'a' }, { title: 'a' }],
    ['another value', '0/1', { title: 'a' }, { title: 'b' }],
    ['a value cut short', '0/1', { bluf: 'a b' }, { bluf: 'a' }],
    ['folded white space', '1/1', { bluf: 'a b' }, { bluf: ' a \t b ' }],
    ['a lost paragraph break', '0/1', { bluf: 'a\nb' }, { bluf: 'a b' }],
    ['null for null', '1/1', { outlet: null }, { outlet: null }],
    ['an empty text for null', '0/1', { outlet: null }, { outlet: '' }],
    ['a missing key for null', '0/1', { outlet: null }, {}],
    ['two empty lists', '0/0', { tags: [] }, { tags: [] }],
    ['a tag too many', '1/2', { tags: ['a'] }, { tags: ['a', 'b'] }],
    ['a tag too few', '2/3', { tags: ['a', 'b', 'c'] }, { tags: ['b', 'c'] }],
    ['a wrong tag', '2/3', { tags: ['a', 'b', 'c'] }, { tags: ['a', 'x', 'c'] }],
    ['tags in another order', '1/3', { tags: ['a', 'b'] }, { tags: ['b', 'a'] }],
    ['a made-up tag', '0/1', { tags: [] }, { tags: ['a'] }],
    ['no confidence', '0/1', { confidence: { level: 'low', reason: null } }, { confidence: null }],
    ['a wrong description', '0/1', { entities: [entity(null)] }, { entities: [entity('b')] }],
    [
      'a missing hypothesis',
      '4/8',
      { hypotheses: ['a', 'b'].map(hypothesis) },
      { hypotheses: [hypothesis('b')] },
    ],
    ['a wrong item', '3/4', points(['a', 'b']), points(['a', 'c'])],
    ['a lead without section', '0/1', { implications: { lead: 'a' } }, { implications: null }],
    ['warnings in any order', '2/2', { warnings: ['b', 'a'] }, { warnings: [{ code: 'a' }, { code: 'b' }] }],
    ['an equal daily report', '10/10', daily({}), daily({})],
    ['a wrong code', '9/10', daily({}), daily({ code: 'G' })],
    ['a text not read at all', '0/10', daily({}), undefined],
  ]
  it.each(cases)('for %s gives %s', (...[, points, expected, got]) => {
    expect(printPoints(countPoints(scoreProjection(expected, got)))).toBe(points)
  })

  it('says where two projections differ', () => {
    const score = addScores([scoreProjection(points(['a', 'b']), points(['a', 'c']))])
    expect(score.get('keyPoints.items')?.differences).toEqual([
      { place: 'keyPoints[0].items[1]', expected: '"b"', got: '"c"' },
    ])
  })
})

describe('the importer', () => {
  const seen = hasShared ? listFixtures(expectedFolder, '.json').flatMap(scoreSeen) : []
  const unseen = listFixtures(unseenFolder, '.expected.json').flatMap(scoreUnseen)
  const reference = seen.filter(({ name }) => name === 'brief-reference')
  const rest = seen.filter(({ name }) => name !== 'brief-reference')
  console.log(
    hasShared ? renderReport('Published texts', seen) : `Skipped: no published texts in ${sharedFolder}.`,
  )
  console.log(renderReport('Unseen texts', unseen))

  it.runIf(hasShared)('reads thirteen published texts', () => expect(seen).toHaveLength(13))
  it.runIf(hasShared)('reads the reference text', () =>
    expect(share(reference)).toBeGreaterThanOrEqual(floors.reference),
  )
  it.runIf(hasShared)('reads the other texts', () => expect(share(rest)).toBeGreaterThanOrEqual(floors.rest))
  it('reads ten unseen texts', () => expect(unseen).toHaveLength(10))
  it('reads the unseen texts', () => expect(share(unseen)).toBeGreaterThanOrEqual(floors.unseen))
})

function listFixtures(folder: string, ending: string): string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith(ending))
  return files.map((file) => file.slice(0, -ending.length)).sort()
}

function scoreSeen(name: string): Scored[] {
  const file = `${name}.txt`
  if (!existsSync(`${sharedFolder}/${file}`)) return []
  const text = readFileSync(`${sharedFolder}/${file}`, 'utf8')
  const expected = resolvePointers(readJson(`${expectedFolder}/${name}.json`), text)
  return [{ name, score: scoreProjection(expected, projectText(text, file)) }]
}

function scoreUnseen(name: string): Scored[] {
  const files = readdirSync(unseenFolder)
  const file = ['txt', 'md', 'html'].map((ending) => `${name}.${ending}`).find((one) => files.includes(one))
  if (file === undefined) return []
  const got = projectText(readFileSync(`${unseenFolder}/${file}`, 'utf8'), file)
  return [{ name, score: scoreProjection(readJson(`${unseenFolder}/${name}.expected.json`), got) }]
}

/** A text that cannot be read has no right field; why shows as the difference of `kind`. */
function projectText(text: string, fileName: string): unknown {
  try {
    const parsed = parseBriefLayout({ text, format: detectFormat(text, fileName) }, countKeys())
    if (!parsed.ok) return { kind: `unread: ${JSON.stringify(parsed.problem)}` }
    const { document } = parsed
    if (document.kind === 'brief') return projectBrief(document.brief, document.warnings)
    return projectDaily(document.daily, document.warnings)
  } catch (error) {
    return { kind: `thrown: ${String(error)}` }
  }
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8'))
}

function share(scored: readonly Scored[]): number {
  const { right, total } = countPoints(addScores(scored.map(({ score }) => score)))
  return right / total
}

function printPoints({ right, total }: { right: number; total: number }): string {
  return `${right}/${total}`
}

/** A table with a row for each field and a column for each text, and below it every difference. */
function renderReport(title: string, scored: readonly Scored[]): string {
  const sum = addScores(scored.map(({ score }) => score))
  const scores = [...scored.map(({ score }) => score), sum]
  const row = (name: string, cells: string[]) =>
    name.padEnd(26) + cells.map((cell) => cell.padStart(8)).join('')
  const cellsOf = (field: string) =>
    scores.map((score) => score.get(field)).map((points) => (points ? printPoints(points) : '-'))
  return [
    `${title}: ${printPoints(countPoints(sum))}`,
    ...scored.map(({ name, score }, index) => `  ${index + 1} ${name} ${printPoints(countPoints(score))}`),
    row('field', [...scored.map((_, index) => `${index + 1}`), 'all']),
    ...[...sum.keys()].map((field) => row(field, cellsOf(field))),
    ...scored.flatMap(({ name, score }) => renderDifferences(name, score)),
  ].join('\n')
}

function renderDifferences(name: string, score: Score): string[] {
  const differences = [...score.values()].flatMap((field) => field.differences)
  return differences.flatMap(({ place, expected, got }) => [
    `${name} ${place}`,
    `  expected ${shorten(expected, got)}`,
    `  got      ${shorten(got, expected)}`,
  ])
}

/** 80 characters of a text, from a little before the place where it differs from the other. */
function shorten(text: string, other: string): string {
  const differs = text.split('').findIndex((character, index) => character !== other[index])
  const same = differs === -1 ? text.length : differs
  const from = text.length > 80 && same > 40 ? same - 20 : 0
  return (from > 0 ? '…' : '') + text.slice(from, from + (from > 0 ? 79 : 80))
}
