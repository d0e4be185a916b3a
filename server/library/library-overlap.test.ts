import { describe, expect, it } from 'vitest'
import { joinRuns, listRole } from '#domain/briefs/runs.ts'
import type { Hypothesis } from '#domain/briefs/brief-content.ts'
import {
  listProse,
  measureOverlap,
  toRuns,
  toSentences,
  toSkeleton,
  toWords,
} from './library-prose.test-data.ts'
import { listParts } from './library-rules.test-data.ts'
import { readBriefs } from './read-library.ts'

const briefs = await readBriefs('content')
const names = [
  ...new Set(
    briefs.flatMap(({ content, frontMatter }) => [
      ...frontMatter.entities.flatMap(({ name, aliases }) => [name, ...aliases]),
      ...content.techniques.map(({ name }) => name),
      ...content.sources.flatMap(({ title, publisher }) => [title, publisher ?? title]),
    ]),
  ),
].map((name) => toWords(name).join(' '))

/** What stands in more than one brief, with the files it stands in. */
function listShared(toPieces: (brief: (typeof briefs)[number]) => string[]): string[] {
  const places = new Map<string, Set<string>>()
  for (const brief of briefs) {
    for (const piece of toPieces(brief)) places.set(piece, (places.get(piece) ?? new Set()).add(brief.slug))
  }
  return [...places]
    .filter(([, files]) => files.size > 1)
    .map(([piece, files]) => `${piece} (${[...files].join(', ')})`)
}

const listRuns = (length: number) =>
  listShared(({ content }) => listProse(content).flatMap((text) => toRuns(toWords(text), { length, names })))

const hypotheses = briefs.flatMap(({ slug, content }) =>
  listParts(content, 'hypothesis').map((hypothesis, at) => ({
    slug,
    label: `${slug} ${String.fromCharCode(65 + at)}`,
    skeleton: toSkeleton(joinRuns(hypothesis.runs)),
    openings: toOpenings(hypothesis),
  })),
)

/** The three words each with which support and doubt begin. */
function toOpenings({ runs }: Hypothesis): string {
  const sides = [listRole(runs, 'support')[0], listRole(runs, 'uncertainty')[0]]
  return sides
    .map((said) =>
      toWords(said ?? '')
        .slice(0, 3)
        .join(' '),
    )
    .join(' … ')
}

function tell(line: string): void {
  process.stdout.write(`library overlap: ${line}\n`)
}

describe('the briefs of the library', () => {
  it('share no sentence', () => {
    expect(listShared(({ content }) => listProse(content).flatMap(toSentences))).toEqual([])
  })

  it('share no eight words in a row but names', () => {
    const longest = [7, 6, 5].find((length) => listRuns(length).length > 0) ?? 0
    tell(`longest common run ${longest} words: ${longest > 0 ? listRuns(longest)[0] : 'none'}`)
    expect(listRuns(8)).toEqual([])
  })

  it('have hypotheses of different build', () => {
    const pairs = hypotheses.flatMap((one, at) =>
      hypotheses
        .slice(at + 1)
        .filter(({ slug }) => slug !== one.slug)
        .map((other) => ({
          overlap: measureOverlap(one.skeleton, other.skeleton),
          of: [one.label, other.label],
        })),
    )
    const [highest] = pairs.sort((one, other) => other.overlap - one.overlap)
    tell(`hypothesis skeletons ${((highest?.overlap ?? 0) * 100).toFixed(0)}%: ${highest?.of.join(', ')}`)
    expect(pairs.length).toBeGreaterThan(2_000)
    expect(highest?.overlap, highest?.of.join(', ')).toBeLessThan(1 / 3)
  })

  it('open support and doubt in varied ways, and no two briefs all their hypotheses alike', () => {
    const users = Map.groupBy(hypotheses, ({ openings }) => openings)
    const [most] = [...users.values()].sort((one, other) => other.length - one.length)
    tell(`most used pair of openings "${most?.[0]?.openings}": ${most?.map(({ label }) => label).join(', ')}`)
    expect(most?.length).toBeLessThanOrEqual(3)
    const whole = Map.groupBy(briefs, ({ content }) =>
      listParts(content, 'hypothesis').map(toOpenings).join(' / '),
    )
    expect([...whole.values()].filter((alike) => alike.length > 1)).toEqual([])
  })
})

describe('the measures', () => {
  const one =
    'The guards opened the gate. Supporting evidence includes the log of the door [1]. Key uncertainties are who took the badge and why nobody rang.'
  const template =
    'The pilots crossed the line. Supporting evidence includes the track of the aircraft [2]. Key uncertainties are who gave the order and why nobody turned.'
  const other =
    'A storm tore the moorings. This is supported by gauges upstream. It does not explain the cut ropes, which two divers photographed.'

  it('know a template filled in twice from two texts', () => {
    expect(measureOverlap(toSkeleton(one), toSkeleton(template))).toBeGreaterThan(0.9)
    expect(measureOverlap(toSkeleton(one), toSkeleton(other))).toBeLessThan(0.2)
  })

  it('find a sentence whatever its marks, case and citations', () => {
    expect(toSentences('It *was* late [1]. Nobody rang!')).toEqual(
      toSentences('It was LATE. Nobody rang [2].'),
    )
  })

  it('see no run across a name', () => {
    const words = toWords('one two United Nations three four')
    expect(toRuns(words, { length: 2, names: ['united nations'] })).toEqual(['one two', 'three four'])
    expect(toRuns(words, { length: 6, names: [] })).toEqual([words.join(' ')])
  })
})
