import { describe, expect, it } from 'vitest'
import type { DayJudgment } from './day-judgment.ts'
import { toDayLine, type DayRow } from './day-line.ts'
import { describeDay } from './describe-day.ts'
import { findMoves } from './find-moves.ts'

const likely = { term: 'likely', yardstick: 'icd-203', low: 55, high: 80 } as const
const unlikely = { term: 'unlikely', yardstick: 'icd-203', low: 20, high: 45 } as const
const phiaUnlikely = { term: 'unlikely', yardstick: 'phia', low: 25, high: 35 } as const

function aJudgment(change: Partial<DayJudgment> = {}): DayJudgment {
  return {
    key: 'bluf',
    role: 'bottom-line',
    text: 'The port closed [1]. It is likely that it stays shut. Ships wait.',
    code: null,
    likelihood: likely,
    confidence: 'low',
    ...change,
  }
}

function aRow(change: Partial<DayRow> = {}): DayRow {
  return {
    slug: 'port',
    title: 'Port closed',
    language: null,
    category: { slug: 'ports', name: 'Ports' },
    demonstration: false,
    events: [{ kind: 'published', at: '2026-03-05T09:00:00.000Z' }],
    withdrawal: null,
    correctedLater: false,
    correction: null,
    judgments: [aJudgment()],
    before: null,
    ...change,
  }
}

describe('toDayLine', () => {
  it('says the judged sentence of a new brief, without citations', () => {
    expect(toDayLine(aRow({ judgments: [aJudgment({ code: 'risk' })] }))).toEqual({
      slug: 'port',
      title: 'Port closed',
      language: null,
      category: { slug: 'ports', name: 'Ports' },
      demonstration: false,
      correctedLater: false,
      status: 'new',
      withdrawnLater: false,
      at: '2026-03-05T09:00:00.000Z',
      insight: 'It is likely that it stays shut.',
      code: 'risk',
      likelihood: likely,
      confidence: 'low',
      moves: [],
      reason: null,
      note: null,
    })
  })

  it.each([
    [
      'the first sentences where no likelihood says which',
      aJudgment({ likelihood: null }),
      'The port closed. It is likely that it stays shut. Ships wait.',
    ],
    ['the title of a text without a bottom line', aJudgment({ role: 'assessment' }), 'Port closed'],
  ])('says %s', (_, judgment, insight) => {
    expect(toDayLine(aRow({ judgments: [judgment] })).insight).toBe(insight)
  })

  it('says of a correction what it corrected, and what moved by it', () => {
    const line = toDayLine(
      aRow({
        events: [{ kind: 'corrected', at: '2026-03-05T11:00:00.000Z' }],
        correction: { kind: 'clarification', note: 'Two ports closed.' },
        before: [aJudgment({ likelihood: unlikely })],
      }),
    )
    expect([line.status, line.note]).toEqual([
      'corrected',
      { kind: 'Clarification', text: 'Two ports closed.' },
    ])
    expect(line.moves).toEqual([{ judgment: 'Bottom line', of: 'likelihood', from: unlikely, to: likely }])
  })

  it('says nothing of a withdrawn brief but that, and why', () => {
    const withdrawal = { at: '2026-03-07T09:00:00.000Z', reason: 'It was wrong.' }
    expect(
      toDayLine(aRow({ withdrawal, correctedLater: true, before: [aJudgment({ confidence: 'high' })] })),
    ).toEqual({
      slug: 'port',
      title: 'Port closed',
      language: null,
      category: { slug: 'ports', name: 'Ports' },
      demonstration: false,
      correctedLater: false,
      status: 'withdrawn',
      withdrawnLater: true,
      at: withdrawal.at,
      insight: '',
      code: null,
      likelihood: null,
      confidence: null,
      moves: [],
      reason: 'It was wrong.',
      note: null,
    })
  })
})

it.each([
  [[], true],
  [[{ kind: 'withdrawn' as const, at: '2026-03-05T10:00:00.000Z' }], false],
])('a withdrawal is one of the day only if it came on it: %#', (withdrawn, withdrawnLater) => {
  const withdrawal = { at: '2026-03-07T09:00:00.000Z', reason: 'It was wrong.' }
  const { events } = aRow()
  expect(toDayLine(aRow({ withdrawal, events: [...events, ...withdrawn] })).withdrawnLater).toBe(
    withdrawnLater,
  )
})

describe('findMoves', () => {
  it('compares the same judgment, by its key, wherever it stands', () => {
    const before = [
      aJudgment({ key: 'a', role: 'key-judgment' }),
      aJudgment({ key: 'b', role: 'key-judgment' }),
    ]
    const now = [
      aJudgment({ key: 'new', role: 'key-judgment', confidence: 'high' }),
      aJudgment({ key: 'b', role: 'key-judgment', confidence: 'high', likelihood: null }),
      aJudgment({ key: 'a', role: 'key-judgment' }),
    ]
    expect(findMoves(before, now)).toEqual([
      { judgment: 'Key judgment 2', of: 'likelihood', from: likely, to: null },
      { judgment: 'Key judgment 2', of: 'confidence', from: 'low', to: 'high' },
    ])
  })

  it('takes the terms of two yardsticks for two terms', () => {
    expect(
      findMoves([aJudgment({ likelihood: unlikely })], [aJudgment({ likelihood: phiaUnlikely })]),
    ).toHaveLength(1)
  })
})

describe('describeDay', () => {
  const line = toDayLine(aRow())
  const moved = (
    from: typeof likely | typeof unlikely | null,
    to: typeof likely | typeof unlikely | typeof phiaUnlikely,
  ) => ({
    ...line,
    moves: [{ judgment: 'Bottom line', of: 'likelihood', from, to } as const],
  })

  it.each([
    [[], ''],
    [[line], 'One brief published.'],
    [[{ ...line, note: { kind: 'Correction', text: 'Two.' } }], 'One brief, one correction.'],
    [
      [line, line, { ...line, status: 'corrected' as const }, { ...line, status: 'withdrawn' as const }],
      'Two briefs, one correction, one withdrawal.',
    ],
    [
      [line, { ...line, status: 'withdrawn' as const, withdrawnLater: true }],
      'One brief, one brief since withdrawn.',
    ],
    [
      [moved(unlikely, likely), moved(unlikely, likely), moved(likely, unlikely)],
      'Three briefs published. Two likelihoods moved up, one likelihood moved down.',
    ],
    [[moved(likely, phiaUnlikely)], 'One brief published. One likelihood changed.'],
    [[moved(null, likely)], 'One brief published. One likelihood changed.'],
    [
      [{ ...line, moves: [{ judgment: 'Bottom line', of: 'confidence', from: 'high', to: 'low' } as const] }],
      'One brief published. One confidence level moved down.',
    ],
  ])('case %#', (lines, text) => {
    expect(describeDay(lines)).toBe(text)
  })
})
