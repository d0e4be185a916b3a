import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { BriefContent } from '../briefs/brief-content.ts'
import { parseBriefLayout } from './parse-brief-layout.ts'
import { printBriefLayout } from './print-brief-layout.ts'

const folder = join(import.meta.dirname, '../../content/briefs')
const names = readdirSync(folder).filter((name) => name.endsWith('.md'))

function read(text: string, format: 'markdown' | 'html') {
  const parsed = parseBriefLayout({ text, format })
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('no brief')
  return parsed.document
}

function countMissing({ sections }: BriefContent): number {
  const parts = sections.flatMap((section) => section.parts)
  const bare = parts.filter(
    (part) => part.kind === 'hypothesis' && part.support.length * part.uncertainties.length === 0,
  )
  return bare.length + parts.filter((part) => part.kind === 'bluf' && part.confidence?.reason == null).length
}

describe('the demonstration library', () => {
  it.each(names)('is read whole: %s', (name) => {
    const { brief, warnings, frontMatter } = read(readFileSync(join(folder, name), 'utf8'), 'markdown')
    expect(warnings).toEqual([])
    expect(frontMatter).toContain('category:')
    expect(brief.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
    expect(countMissing(brief)).toBe(0)
    for (const format of ['markdown', 'html'] as const) {
      expect(read(printBriefLayout(brief, format), format).brief).toEqual(brief)
    }
  })
})
