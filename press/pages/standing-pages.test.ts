import { describe, expect, it } from 'vitest'
import { standingSlugs } from '#domain/pages/addresses.ts'
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
  ['that an address falls silent', /falls? silent/i],
  ['that something is done by “the system”', /\bthe system\b/i],
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

  it('says that there are feeds, and where', () => expect(methodology).toContain('](/feed.atom)'))
  it('says what becomes of a withdrawn brief in them', () =>
    expect(methodology).toMatch(/its entry in the feeds becomes a notice with the reason/))
  it('says who is named on a brief that was corrected', () =>
    expect(methodology).toMatch(/author of the brief stays its author/))
})
