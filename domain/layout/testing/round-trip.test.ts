import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { dropKeys } from '#domain/briefs/keys.ts'
import { generateBrief } from './generate-brief.test-data.ts'
import type { LayoutFormat } from '#domain/layout/layout-source.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'

function reread(brief: BriefContent, format: LayoutFormat): unknown {
  const parsed = parseBriefLayout({ text: printBriefLayout(brief, format), format }, countKeys())
  return parsed.ok && parsed.document.kind === 'brief' ? dropKeys(parsed.document.brief) : parsed
}

// Properties take seconds on a busy machine.
describe('a printed brief', () => {
  it.each(['markdown', 'html'] as const)('is the same brief when it is read from %s', (format) => {
    fc.assert(
      fc.property(generateBrief({ marks: true }), (brief) => {
        expect(reread(brief, format)).toEqual(brief)
      }),
      { numRuns: 60 },
    )
  })

  it('is the same brief when it is read from plain text, but for marks', () => {
    fc.assert(
      fc.property(generateBrief({ marks: false }), (brief) => {
        expect(reread(brief, 'text')).toEqual(brief)
      }),
      { numRuns: 60 },
    )
  })
})
