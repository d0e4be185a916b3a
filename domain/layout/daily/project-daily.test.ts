import { describe, expect, it } from 'vitest'
import type { DailyReport } from './daily-report.ts'
import { projectDaily } from './project-daily.ts'

const daily: DailyReport = {
  title: 'Evening Report – 5 March 2026',
  slot: 'evening',
  date: '2026-03-05',
  categories: [
    {
      name: 'Shipping *now*',
      insights: [
        {
          code: 'S',
          confidence: 'moderate',
          text: 'It *rains* [1].\n\nIt blows.',
          credibility: 'One [log](/log).',
          coherence: '**It** fits.',
          confidenceNote: '`Low`',
        },
        {
          code: null,
          confidence: null,
          text: '',
          credibility: null,
          coherence: null,
          confidenceNote: null,
        },
      ],
      sentiment: '*Calm*',
      policy: '**None**',
    },
    { name: 'Energy', insights: [], sentiment: null, policy: null },
  ],
}

describe('projectDaily', () => {
  it('is the report without marks and addresses', () => {
    expect(projectDaily(daily, [])).toEqual({
      kind: 'daily',
      slot: 'evening',
      date: '2026-03-05',
      categories: [
        {
          name: 'Shipping *now*',
          insights: [
            {
              code: 'S',
              confidence: 'moderate',
              text: 'It rains [1].\nIt blows.',
              credibility: 'One log.',
              coherence: 'It fits.',
              confidenceNote: 'Low',
            },
            {
              code: null,
              confidence: null,
              text: '',
              credibility: null,
              coherence: null,
              confidenceNote: null,
            },
          ],
          sentiment: 'Calm',
          policy: 'None',
        },
        { name: 'Energy', insights: [], sentiment: null, policy: null },
      ],
      warnings: [],
    })
  })

  it('lists the warnings in their order', () => {
    const empty: DailyReport = { title: 'Morning Report', slot: 'morning', date: null, categories: [] }
    const warnings = [
      { code: 'truncated' as const, message: 'It ends.', line: 9 },
      { code: 'comment' as const, message: 'A comment.', line: null },
    ]
    expect(projectDaily(empty, warnings)).toEqual({
      kind: 'daily',
      slot: 'morning',
      date: null,
      categories: [],
      warnings: [
        { code: 'truncated', message: 'It ends.', line: 9 },
        { code: 'comment', message: 'A comment.', line: null },
      ],
    })
  })
})
