import { describe, expect, it } from 'vitest'
import { standingSlugs } from '#domain/pages/addresses.ts'
import { insightCodeMeanings, insightCodes } from '#domain/judgments/insight-code.ts'
import { yardsticks } from '#domain/judgments/yardsticks.ts'
import { defaultSettings } from '#domain/site/site-settings.ts'
import { readStandingPages } from '#server/library/read-library.ts'
import { fillFacts } from '#press/markdown/fill-facts.ts'
import { findPage } from './find-page.ts'

const pages = await readStandingPages('content')
const bodyOf = (slug: string) => pages.find((page) => page.slug === slug)?.body ?? ''

/** What the pages once said, or may come to say again, although the software does otherwise. */
const untrue: readonly [claim: string, pattern: RegExp][] = [
  ['that there is no feed', /\bno feeds?\b/i],
  ['that the names are those of a revision', /names (stand|are) on each revision/i],
  ['that an address stops answering', /falls? silent/i],
  ['that something is done by “the system”', /\bthe system\b/i],
  ['that every brief is imported', /written as a text and then imported/i],
  ['that facts stand above the bottom line', /\bat the (top|head)\b|\bfrom its head\b|note appears above/i],
  ['that people are names only', /knows people by the names/i],
  ['that there is no form', /no forms?\b/i],
]

it('are those that have an address', () =>
  expect(pages.map(({ slug }) => slug).toSorted()).toEqual([...standingSlugs].toSorted()))

describe.each(pages)('the standing page $slug', ({ body }) => {
  it('links to addresses of this site that there are', () => {
    const links = [...body.matchAll(/\]\((\/[^)#]*)/g)].map(([, address]) => address ?? '')
    expect(links.length).toBeGreaterThan(0)
    expect(links.filter((address) => findPage(address) === null)).toEqual([])
  })

  it('leaves no fact unfilled', () => expect(fillFacts(body, defaultSettings)).not.toMatch(/\{\{|\}\}/))

  it.each(untrue)('does not say %s', (_, pattern) => expect(body).not.toMatch(pattern))
})

describe('the methodology', () => {
  const methodology = bodyOf('methodology')

  it('says that there are feeds, and where', () => expect(methodology).toContain('](/atom.xml)'))
  it('says what becomes of a withdrawn brief in them', () =>
    expect(methodology).toMatch(/its entry in the feeds becomes a notice with the reason/))
  it('leads to the techniques, and to all corrections', () => {
    for (const address of ['/techniques', '/corrections']) expect(methodology).toContain(`](${address})`)
  })

  it('says that every published revision can be read', () => {
    expect(methodology).toContain('lists every published revision')
    expect(methodology).not.toMatch(/revisions are[^.]*not shown/)
  })

  const filled = fillFacts(methodology, defaultSettings)

  it.each(Object.values(yardsticks))('gives every term of $name with the range of the code', ({ terms }) => {
    for (const { term, low, high } of terms) expect(filled).toContain(`| ${term} | ${low}–${high}% |`)
  })

  it('gives no range that no yardstick has', () => {
    const ranges = [...filled.matchAll(/(\d+)–(\d+)%/g)].map(([, low, high]) => [Number(low), Number(high)])
    const known = Object.values(yardsticks).flatMap(({ terms }) => terms.map(({ low, high }) => [low, high]))
    expect(ranges.toSorted()).toEqual(known.toSorted())
  })

  it.each(insightCodes)('explains the code %s as the daily summary does', (code) => {
    const { letter, meaning } = insightCodeMeanings[code]
    expect(filled).toContain(`| ${letter} | ${code} | ${meaning} |`)
  })

  it('says at which hours the editions come out, as they are set', () => {
    expect(filled).toContain('overnight at 06:00, morning at 10:00, midday at 14:00 and evening at 20:00 UTC')
    const editionHours = { overnight: 1, morning: 2, midday: 3, evening: 4 }
    expect(fillFacts(methodology, { ...defaultSettings, editionHours })).toContain('evening at 04:00 UTC')
  })

  it('says who is named on a brief that was corrected', () =>
    expect(methodology).toMatch(/author of the brief stays its author/))
})
