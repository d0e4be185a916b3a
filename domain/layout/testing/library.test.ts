import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { getBottomLine } from '#domain/briefs/bottom-line.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { dropKeys } from '#domain/briefs/keys.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'

const folder = 'content/briefs'
const names = readdirSync(folder).filter((name) => name.endsWith('.md'))

function read(text: string, format: 'markdown' | 'html') {
  const parsed = parseBriefLayout({ text, format }, countKeys())
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('no brief')
  return parsed.document
}

const sides = ['support', 'uncertainty'] as const

function countMissing({ sections }: BriefContent): number {
  const parts = sections.flatMap((section) => section.parts)
  const bare = parts.filter(
    (part) =>
      part.kind === 'hypothesis' && !sides.every((side) => part.runs.some(({ role }) => role === side)),
  )
  return bare.length + (getBottomLine({ sections })?.confidence?.reason == null ? 1 : 0)
}

describe('the demonstration library', () => {
  it('has two dozen briefs or more', () => expect(names.length).toBeGreaterThanOrEqual(24))

  it.each(names)('is read whole: %s', (name) => {
    const { brief, warnings, frontMatter } = read(readFileSync(join(folder, name), 'utf8'), 'markdown')
    expect(warnings).toEqual([])
    expect(frontMatter).toContain('category:')
    expect(brief.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(countMissing(brief)).toBe(0)
    for (const format of ['markdown', 'html'] as const) {
      expect(dropKeys(read(printBriefLayout(brief, format), format).brief)).toEqual(dropKeys(brief))
    }
  })
})
