import { describe, expect, it } from 'vitest'
import { getBottomLine } from '#domain/briefs/bottom-line.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { dropKeys } from '#domain/briefs/keys.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { generateBriefs } from './generate-brief.ts'

const categories = ['cybersecurity', 'counter-terrorism', 'regional-stability']
const generate = (count: number, seed: number) => generateBriefs({ count, seed, categories })
const briefs = generate(50, 1)

describe('synthetic briefs', () => {
  it('are the same for the same seed', () => expect(generate(50, 1)).toEqual(briefs))

  it('differ from seed to seed and from each other', () => {
    const titles = [...briefs, ...generate(50, 2)].map(({ content }) => content.title)
    expect(new Set(titles).size).toBe(100)
  })

  it.each(['text', 'markdown', 'html'] as const)('are read back from %s as they were', (format) => {
    for (const { content } of briefs) {
      const read = parseBriefLayout({ text: printBriefLayout(content, format), format }, countKeys())
      expect(read).toMatchObject({ ok: true, document: { kind: 'brief', warnings: [] } })
      expect(read.ok && read.document.kind === 'brief' && dropKeys(read.document.brief)).toEqual(
        dropKeys(content),
      )
    }
  })

  it('have seven sections, two to four hypotheses with evidence, and a stated confidence', () => {
    for (const { content } of briefs) {
      expect(content.sections.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7])
      const parts = content.sections.flatMap((section) => section.parts)
      const hypotheses = parts.filter((part) => part.kind === 'hypothesis')
      expect([2, 3, 4]).toContain(hypotheses.length)
      for (const { runs } of hypotheses)
        expect(runs.map(({ role }) => role)).toEqual(['statement', 'support', 'uncertainty'])
      expect(getBottomLine(content)?.confidence?.reason).toBeTypeOf('string')
    }
  })

  it('spread over the categories and ten years, the oldest first', () => {
    const many = generate(400, 3)
    expect(new Set(many.map(({ category }) => category))).toEqual(new Set(categories))
    expect(new Set(many.map(({ published }) => published.getUTCFullYear())).size).toBe(10)
    const times = many.map(({ published }) => published.getTime())
    expect(times).toEqual(times.toSorted((one, other) => one - other))
  })

  it('name few entities often and many seldom', () => {
    const counts = new Map<string, number>()
    for (const { name } of generate(400, 4).flatMap(({ entityFacts }) => entityFacts)) {
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
    const sorted = [...counts.values()].sort((one, other) => other - one)
    expect(sorted.length).toBeGreaterThan(200)
    expect(sorted[0]).toBeGreaterThan(20 * (sorted[Math.floor(sorted.length / 2)] ?? 0))
  })
})
