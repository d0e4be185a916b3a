import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parse as parseYaml } from 'yaml'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { parseFrontMatter } from '#domain/briefs/front-matter.ts'
import { dropKeys } from '#domain/briefs/keys.ts'
import { generateBrief } from '#domain/layout/testing/generate-brief.test-data.ts'
import type { LayoutFormat } from '#domain/layout/layout-source.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import type { CopyFacts } from './copy-facts.ts'
import { printMarkdownCopy, printTextCopy } from './print-copy.ts'
import { takeCopyBlock } from './take-copy-block.ts'

const facts: CopyFacts = {
  address: 'https://example.org/briefs/port-closed',
  category: 'Maritime: ports',
  published: '2026-03-05T09:00:00.000Z',
  updated: '2026-03-06T10:30:00.000Z',
  revision: 2,
  author: 'Ann Author',
  verifier: 'Vic "The Eye" Verifier',
  verified: '2026-03-06T10:00:00.000Z',
  marking: 'TLP:CLEAR',
  corrections: [
    {
      kind: 'Correction',
      at: '2026-03-06T10:30:00.000Z',
      revision: 2,
      by: 'Ed Editor',
      note: 'The alarm was real.\n---\nIt rang twice: # and *',
    },
  ],
}

function printed(content: BriefContent, format: 'text' | 'markdown'): string {
  const text = printBriefLayout(content, format)
  return format === 'text' ? printTextCopy(text, facts) : printMarkdownCopy(text, facts)
}

function reread(text: string, format: LayoutFormat) {
  const parsed = parseBriefLayout({ text, format }, countKeys())
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('a copy is a brief')
  return parsed.document
}

describe('a downloaded copy', () => {
  it('in plain text ends in what is to be known of it, a line each', () => {
    const text = printTextCopy('The text.\n', facts)
    expect(text).toBe(`The text.

About this copy
Address: https://example.org/briefs/port-closed
Category: Maritime: ports
Published: 5 March 2026, 09:00 UTC
Revision: 2, 6 March 2026, 10:30 UTC
Written by: Ann Author
Verified by: Vic "The Eye" Verifier, 6 March 2026, 10:00 UTC
Marking: TLP:CLEAR
Correction: 6 March 2026, 10:30 UTC, revision 2, by Ed Editor. The alarm was real. --- It rang twice: # and *
`)
  })

  it('in Markdown begins with front matter, from which an import takes neither people nor marking', () => {
    const { frontMatter } = reread(printed(aContent(), 'markdown'), 'markdown')
    expect(parseYaml(frontMatter ?? '')).toEqual({ copyOf: facts })
    expect(frontMatter).toContain('copyOf:\n  address: https://example.org/briefs/port-closed\n')
    expect(parseFrontMatter(frontMatter)).toEqual(parseFrontMatter(null))
  })

  it.each(['text', 'markdown'] as const)(
    'is the same brief when it is read from %s, without warnings of it',
    (format) => {
      fc.assert(
        fc.property(generateBrief({ marks: format === 'markdown' }), (brief) => {
          const plain = reread(printBriefLayout(brief, format), format)
          const copy = reread(printed(brief, format), format)
          expect(dropKeys(copy.brief)).toEqual(brief)
          expect(copy.warnings.map(({ code }) => code)).toEqual(plain.warnings.map(({ code }) => code))
          expect(copy.marking).toBe(plain.marking)
        }),
        { numRuns: 40 },
      )
    },
  )
})

describe('takeCopyBlock', () => {
  const whole = printTextCopy('The text.\n', facts)

  it('leaves the lines of the block empty', () => {
    expect(takeCopyBlock(whole)).toBe(`The text.\n${'\n'.repeat(10)}`)
  })

  it.each([
    ['a stricter marking', whole.replace('TLP:CLEAR', 'TLP:AMBER')],
    ['no address of a brief', whole.replace('/briefs/', '/pages/')],
    ['something else behind it', `${whole}And one more sentence.\n`],
    ['no revision', whole.replace(/Revision.*\n/, '')],
    ['nothing under the heading', 'The text.\n\nAbout this copy\n'],
    ['no heading', whole.replace('About this copy', 'About it')],
  ])('keeps a block with %s as text', (_, text) => {
    expect(takeCopyBlock(text)).toBe(text)
  })
})
