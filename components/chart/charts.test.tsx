import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { toText } from '#components/brief/rendered-text.test-data.tsx'
import { briefNoun } from '#domain/charts/chart-words.ts'
import { BriefTimeline } from './brief-timeline.tsx'
import { CoMentions } from './co-mentions.tsx'
import { ConfidenceMix } from './confidence-mix.tsx'
import { RankBars } from './rank-bars.tsx'
import { WeekBars } from './week-bars.tsx'

const mondays = ['2026-04-20', '2026-04-27', '2026-05-04', '2026-05-11']
const weeks = (...counts: number[]) => counts.map((count, at) => ({ monday: mondays[at] ?? '', count }))
const levels = ['low', 'moderate', 'high', null] as const
const mix = (...counts: number[]) => levels.map((level, at) => ({ level, count: counts[at] ?? 0 }))
const noun = { one: 'judgment', many: 'judgments' }
const ranked = (...counts: number[]) =>
  counts.map((count, at) => ({ name: `Name ${at}`, count, href: at === 0 ? '/entities/first' : null }))
const points = (...days: string[]) =>
  days.map((day, at) => ({ day, title: `Brief ${at}`, href: `/briefs/${at}` }))

const drawWeeks = (...counts: number[]) => <WeekBars subject="Cyber briefs" weeks={weeks(...counts)} />
const drawMix = (...counts: number[]) => (
  <ConfidenceMix noun={noun} measured="Measured." counts={mix(...counts)} />
)
const drawRank = (...counts: number[]) => (
  <RankBars heading="Entity" noun={briefNoun} measured="Measured." ranked={ranked(...counts)} />
)
const drawTime = (...days: string[]) => <BriefTimeline measured="Measured." points={points(...days)} />
const drawTies = (...counts: number[]) => (
  <CoMentions subject="Harbour" ranked={ranked(...counts)} total={counts.length} />
)

/** The attributes of each element of a name, in their order. */
function listDrawn(chart: ReactElement, element: string, ...attributes: string[]): string[] {
  const found = renderToStaticMarkup(chart).match(new RegExp(`<${element} [^>]*>`, 'g')) ?? []
  return found.map((tag) =>
    attributes.map((name) => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1] ?? '').join(' '),
  )
}

/** The cells of the table, row by row. */
function readTable(chart: ReactElement): string[][] {
  const [, body = ''] = /<tbody>(.*)<\/tbody>/s.exec(renderToStaticMarkup(chart)) ?? []
  return body
    .split('</tr>')
    .slice(0, -1)
    .map((row) => row.split(/<\/t[hd]>/).map((cell) => toText(cell).trim()))
    .map((cells) => cells.slice(0, -1))
}

interface Expected {
  name: string
  chart: ReactElement
  title: string
  table: string[][]
}

const charts: Expected[] = [
  {
    name: 'weeks',
    chart: drawWeeks(1, 0, 4, 2),
    title: 'Busiest of the last 4 weeks: 4 briefs in the week of 4 May 2026',
    table: [
      ['20 April 2026', '1'],
      ['27 April 2026', '0'],
      ['4 May 2026', '4'],
      ['11 May 2026', '2'],
    ],
  },
  {
    name: 'confidence',
    chart: drawMix(1, 2, 0, 1),
    title: 'Moderate confidence is most common: 2 of 4 judgments',
    table: [
      ['Low', '1', '25%'],
      ['Moderate', '2', '50%'],
      ['High', '0', '0%'],
      ['Not stated', '1', '25%'],
    ],
  },
  {
    name: 'ranks',
    chart: drawRank(4, 1),
    title: 'Most frequent: Name 0, 4 briefs',
    table: [
      ['Name 0', '4'],
      ['Name 1', '1'],
    ],
  },
  {
    name: 'time',
    chart: drawTime('2026-03-05', '2026-03-01'),
    title: '2 briefs from 1 March 2026 to 5 March 2026',
    table: [
      ['1 March 2026', 'Brief 1'],
      ['5 March 2026', 'Brief 0'],
    ],
  },
  {
    name: 'co-mentions',
    chart: drawTies(3, 1),
    title: 'Most often named together with Name 0, in 3 briefs',
    table: [
      ['Name 0', '3'],
      ['Name 1', '1'],
    ],
  },
]

describe.each(charts)('a chart of $name', ({ chart, title, table }) => {
  const markup = renderToStaticMarkup(chart)

  it('states its finding, and shows its data', () => {
    expect(/<h3[^>]*>(.*)<\/h3>/.exec(markup)?.[1]).toBe(title)
    expect(toText(markup)).toContain('Source: briefs published on this site. Show the data')
    expect(readTable(chart)).toEqual(table)
  })

  it('keeps its type at every width, and brings no style or script', () => {
    expect(markup).toContain('<svg width="100%" height="')
    expect(markup).not.toMatch(/viewBox| style=|<style|<script|gradient|NaN|undefined|Infinity/i)
  })
})

it('says to those who cannot see a drawing what it shows', () => {
  expect(renderToStaticMarkup(drawMix(1, 2, 0, 1))).toContain(
    'role="img" aria-label="A single bar divided by level of confidence: low 1, moderate 2 and not stated 1, of 4 judgments."',
  )
})

it('says the day of its figures, and leads to them, where the page gives these', () => {
  const chart = <WeekBars subject="Briefs" weeks={weeks(1, 2)} asOf="2026-05-12" csv="/weeks.csv" />
  const markup = renderToStaticMarkup(chart)
  expect(markup).toContain('Source: briefs published on this site, as of 12 May 2026.')
  expect(markup).toContain('Download: <a href="/weeks.csv">CSV</a>')
  expect(renderToStaticMarkup(drawWeeks(1, 2))).not.toContain('Download')
})

it.each([
  {
    name: 'weeks',
    none: drawWeeks(0, 0),
    one: drawWeeks(0, 3),
    text: '3 briefs in the last 2 weeks, all in the week of 27 April 2026.',
  },
  {
    name: 'confidence',
    none: drawMix(),
    one: drawMix(0, 3),
    text: 'All 3 judgments have moderate confidence.',
  },
  { name: 'ranks', none: drawRank(), one: drawRank(3), text: 'Name 0: 3 briefs.' },
  {
    name: 'time',
    none: drawTime(),
    one: drawTime('2026-03-05'),
    text: '1 brief, published on 5 March 2026.',
  },
  {
    name: 'co-mentions',
    none: drawTies(),
    one: drawTies(3),
    text: 'Named together with Name 0 in 3 briefs.',
  },
])('of no $name there is nothing, and of one a sentence', ({ none, one, text }) => {
  expect(renderToStaticMarkup(none)).toBe('')
  expect(renderToStaticMarkup(one)).toBe(`<p class="chart-alone">${text}</p>`)
})

describe('positions', () => {
  it('of weeks: bars from the base up, the highest to the top, none for no brief', () => {
    expect(listDrawn(drawWeeks(1, 0, 4, 2), 'rect', 'x', 'y', 'width', 'height', 'class')).toEqual([
      '0% 104 20% 28 ',
      '53.33% 20 20% 112 ',
      '80% 76 20% 56 open',
    ])
    expect(listDrawn(drawWeeks(1, 0, 4, 2), 'text', 'class', 'x', 'y').slice(0, 3)).toEqual([
      'roomy 10% 99',
      ' 63.33% 15',
      'roomy 90% 71',
    ])
    expect(listDrawn(drawWeeks(1, 0, 4, 2), 'g', 'class')).toEqual(['on'])
  })

  it('of confidence: parts side by side without a gap or a rest', () => {
    expect(listDrawn(drawMix(1, 2, 0, 1), 'rect', 'x', 'width', 'class')).toEqual([
      '0% 25% ',
      '25% 50% on',
      '75% 25% open',
    ])
  })

  it.each([
    [[1, 998, 1, 1]],
    [[1, 1, 1, 997]],
    [[997, 1, 1, 1]],
    [[1, 1, 1, 1]],
    [[0, 1, 0, 999]],
    [[500, 1, 1, 500]],
  ])(
    'of confidence: each label on a line of its own on its side, and no leader through one: %j',
    (counts) => {
      const chart = drawMix(...counts)
      const labels = listDrawn(chart, 'text', 'text-anchor', 'x', 'y').map((label) => {
        const [anchor, x = '', y] = label.split(' ')
        return { anchor, x: Number.parseFloat(x), y: Number(y) }
      })
      expect(labels).toHaveLength(counts.filter((count) => count > 0).length)
      expect(new Set(labels.map(({ y }) => y)).size).toBe(labels.length)
      for (const one of labels)
        for (const other of labels.filter(({ anchor }) => anchor === one.anchor)) {
          // Lines to labels further from the bar pass on the outer side of those nearer to it.
          if (one.anchor === 'start' && other.y > one.y) expect(other.x).toBeLessThan(one.x)
          if (one.anchor === 'end' && other.y < one.y) expect(other.x).toBeGreaterThan(one.x)
        }
      expect(labels.every(({ anchor, x }) => (anchor === 'start' ? x <= 50 : x > 50))).toBe(true)
    },
  )

  it('of ranks: the first as long as there is room', () => {
    expect(listDrawn(drawRank(4, 1, 1), 'rect', 'width')).toEqual(['100%', '25%', '25%'])
    expect(renderToStaticMarkup(drawRank(4, 1))).toContain(
      '<li class="on"><a href="/entities/first" dir="auto">',
    )
    expect(toText(renderToStaticMarkup(drawRank(4, 1)))).toContain('Name 0 4 briefs Name 1 1 brief ')
  })

  it('of time: first and last day at the ends, briefs of one day one above the other', () => {
    const chart = drawTime('2026-03-01', '2026-03-05', '2026-03-02', '2026-03-05')
    expect(listDrawn(chart, 'circle', 'cx', 'cy')).toEqual(['2% 30', '26% 30', '98% 30', '98% 20'])
    expect(toText(renderToStaticMarkup(chart))).toContain('1 March 2026 5 March 2026')
  })

  it('of time: a stack of any height stays in the drawing and says how many it has', () => {
    const chart = drawTime('2026-03-01', ...Array.from({ length: 61 }, () => '2026-03-05'))
    const heights = listDrawn(chart, 'circle', 'cy').map(Number)
    expect([Math.min(...heights), Math.max(...heights)]).toEqual([20, 140])
    expect(listDrawn(chart, 'svg', 'height')).toEqual(['170'])
    expect(renderToStaticMarkup(chart)).toContain('text-anchor="middle">61</text>')
  })

  it('of co-mentions: a row for each of at most twelve, wider lines for more briefs', () => {
    expect(listDrawn(drawTies(4, 2, 1), 'line', 'x1', 'y1', 'x2', 'y2', 'stroke-width')).toEqual([
      '2% 32 30% 52 6.6',
      '2% 32 30% 76 3.8',
      '2% 32 30% 100 2.4',
    ])
    const many = drawTies(...Array.from({ length: 20 }, (_, at) => 30 - at))
    expect(listDrawn(many, 'line', 'y2').map(Number)).toEqual(
      Array.from({ length: 12 }, (_, at) => 52 + 24 * at),
    )
    expect(readTable(many)).toHaveLength(20)
    expect(toText(renderToStaticMarkup(many))).toContain(
      'The chart shows the first 12 of 20; the data table lists them all.',
    )
  })

  it('of co-mentions: a long name is cut, in two lengths, with the whole beside it', () => {
    const name = 'Conference of the Inland Harbours of the Northern Plain'
    const chart = (
      <CoMentions subject="Harbour" ranked={[{ name, count: 2, href: null }, ...ranked(1)]} total={2} />
    )
    const text = renderToStaticMarkup(chart)
    expect(text).toContain(`Conference of the Inl…<title>${name}</title>`)
    expect(text).toContain(`Conference of the Inland Harbours of the No…<title>${name}</title>`)
    expect(listDrawn(chart, 'text', 'class')).toEqual(['value', 'narrow', 'roomy', 'value', '', 'value'])
  })
})
