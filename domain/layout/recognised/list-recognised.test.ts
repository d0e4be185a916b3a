import { describe, expect, it } from 'vitest'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { listRecognised } from './list-recognised.ts'
import { spellLines } from './spell-lines.ts'

function read(...lines: string[]) {
  const parsed = parseBriefLayout({ text: lines.join('\n'), format: 'markdown' }, () => crypto.randomUUID())
  if (!parsed.ok || parsed.document.kind !== 'brief') throw new Error('no brief')
  return listRecognised(parsed.document.brief, parsed.document.origins).map(({ title, heading, parts }) => [
    title,
    heading?.first ?? null,
    parts.map(({ kind, words, lines: at }) => `${at ? spellLines(at) : 'nowhere'} | ${kind} | ${words}`),
  ])
}

describe('listRecognised', () => {
  it('lists what was found in the order of the layout, with the lines of each part', () => {
    expect(
      read(
        '# The quay is closed',
        '',
        'Published on: 2026-03-05',
        '',
        'Intelligence Report: Quay shut – Harbour Post',
        '',
        '## 1. BLUF',
        '',
        'It sank.',
        '',
        'Likelihood: likely (55–80%, ICD 203).',
        '',
        '## 2. Competing Hypotheses',
        '',
        '- Hypothesis A: Rust did it.',
        '- Hypothesis B: Ice did it.',
        '',
        '## 3. Key Assumptions',
        '',
        '- Assumptions: The log is right; the crew saw it.',
        '- Information Gaps:',
        '  - The depth.',
        '',
        '## 4. Tags',
        '',
        'tugs, quays',
        '',
        '## Sources',
        '',
        '[1] Log book',
      ),
    ).toEqual([
      [
        'Opening',
        null,
        [
          'line 1 | Title | The quay is closed',
          'line 3 | Day | 2026-03-05',
          'line 5 | Based on | Quay shut – Harbour Post',
        ],
      ],
      ['1. BLUF', 7, ['lines 9–11 | Bottom line | It sank.']],
      [
        '2. Competing Hypotheses',
        13,
        ['line 15 | Hypothesis A | Rust did it.', 'line 16 | Hypothesis B | Ice did it.'],
      ],
      [
        '3. Key Assumptions',
        18,
        [
          'line 20 | List of points | Assumptions',
          'line 20 | Assumption | The log is right',
          'line 20 | Assumption | the crew saw it',
          'lines 21–22 | List of points | Information Gaps',
          'line 22 | Information gap | The depth',
        ],
      ],
      ['4. Tags', 24, ['line 26 | Tag | tugs', 'line 26 | Tag | quays']],
      ['Sources', null, ['line 30 | Source | [1] Log book']],
    ])
  })

  it('finds a technique that only an assessment names where the assessment stands', () => {
    const found = read(
      '# Quay',
      '## 1. BLUF',
      'It sank.',
      '## 2. Hypotheses',
      '- Hypothesis A: Rust.',
      '',
      'Assessment: Using a key assumptions check, rust is likelier.',
    )
    expect(found.at(-1)).toEqual(['Techniques', null, ['line 7 | Technique | Key assumptions check']])
  })

  it('shows of a long part how it begins, cut between words', () => {
    const [, bluf] = read('# Quay', '## 1. BLUF', 'abcd '.repeat(40).trim(), '## 2. Tags', 'tugs')
    expect(bluf?.[2]).toEqual([`line 3 | Bottom line | ${'abcd '.repeat(24)}…`])
  })

  it('has the notes of a text come from where they stand', () => {
    const found = read(
      '# Quay',
      '## 1. BLUF',
      'It sank.[^log]',
      '',
      '[^log]: Log book',
      '',
      '## 2. Tags',
      'tugs',
    )
    expect(found.at(-1)).toEqual(['Sources', null, ['line 5 | Source | [1] Log book']])
  })
})
