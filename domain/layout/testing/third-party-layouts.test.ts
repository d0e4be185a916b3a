import { describe, expect, it } from 'vitest'
import type { LayoutFormat } from '#domain/layout/layout-source.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { parseBriefLayout, type ParsedLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { listThirdPartyLayouts, missingLayouts } from './third-party-layouts.test-data.ts'

const layouts = listThirdPartyLayouts()
const reference = layouts.find(({ name }) => name === 'brief-reference.txt')

function briefOf(parsed: ParsedLayout) {
  return parsed.ok && parsed.document.kind === 'brief' ? parsed.document.brief : null
}

function parse(text: string, format: LayoutFormat) {
  return briefOf(parseBriefLayout({ text, format }, countKeys()))
}

describe.skipIf(layouts.length === 0)(
  `third-party layouts (${layouts.length === 0 ? missingLayouts : layouts.length})`,
  () => {
    it('are thirteen', () => expect(layouts).toHaveLength(13))

    it('prints the reference byte for byte, but for blank lines at its end', () => {
      const text = reference?.text ?? ''
      const brief = parse(text, 'text')
      expect(brief && printBriefLayout(brief, 'text').trimEnd()).toBe(text.trimEnd())
    })

    it('finds nothing to warn of in the reference', () => {
      const parsed = parseBriefLayout({ text: reference?.text ?? '', format: 'text' }, countKeys())
      expect(parsed.ok && parsed.document.warnings).toEqual([])
    })

    it.each(layouts)('reads $name back as it was from every format', ({ text }) => {
      const brief = parse(text, 'text')
      if (brief === null) {
        expect(parseBriefLayout({ text, format: 'text' }, countKeys())).toMatchObject({
          document: { kind: 'daily' },
        })
        return
      }
      for (const format of ['text', 'markdown', 'html'] as const) {
        expect(parse(printBriefLayout(brief, format), format)).toEqual(brief)
      }
    })
  },
)
