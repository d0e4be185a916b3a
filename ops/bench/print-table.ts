import type { Timing } from './measure.ts'

/** One line of the report. */
export interface Figure {
  name: string
  median: string
  spread: string
  goal: string
  /** Something else that does as much or bounds it, measured in the same run. */
  beside: string
}

/** A figure in milliseconds. */
export function toFigure(
  name: string,
  timing: Timing,
  given: { goal?: string; beside?: string } = {},
): Figure {
  const { median, low, high } = timing
  const spread = `${printNumber(low)}–${printNumber(high)} ms`
  return {
    name,
    median: `${printNumber(median)} ms`,
    spread,
    goal: given.goal ?? '',
    beside: given.beside ?? '',
  }
}

/** A figure in kilobytes, of 1000 bytes each. */
export function toSize(name: string, bytes: Timing, given: { goal?: string; beside?: string } = {}): Figure {
  const { median, low, high } = bytes
  const spread = low === high ? '' : `${printKilobytes(low)}–${printKilobytes(high)} kB`
  return {
    name,
    median: `${printKilobytes(median)} kB`,
    spread,
    goal: given.goal ?? '',
    beside: given.beside ?? '',
  }
}

export function printKilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(2)
}

/** Three digits that mean something, as many as a timing can carry. */
export function printNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3)
}

/** The report as a Markdown table. */
export function printTable(figures: readonly Figure[]): string {
  const head = ['figure', 'median', 'p10–p90', 'goal', 'beside it, in the same run']
  const rows = figures.map(({ name, median, spread, goal, beside }) => [name, median, spread, goal, beside])
  return [head, ['---', '---:', '---:', '---', '---'], ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}
