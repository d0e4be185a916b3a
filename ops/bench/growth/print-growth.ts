import type { PrinterStart } from './measure-printer.ts'
import { printNumber } from '#ops/bench/print-table.ts'

/** What a piece of work took at one size. */
export interface Measured {
  name: string
  /** Milliseconds. */
  median: number
  queries: number
  /** Rows that the scans of its queries read. */
  rows: number
  /** Large tables that a query read from end to end. */
  wholeTables: readonly string[]
}

/** A Markdown table of the same pieces of work at growing sizes: times, how they grew, what was read. */
export function printGrowth(columns: readonly { size: number; measured: readonly Measured[] }[]): string {
  const [smallest, largest] = [columns[0], columns.at(-1)]
  if (!smallest || !largest) return ''
  const sizes = columns.map(({ size }) => size.toLocaleString('en'))
  const head = [
    'work',
    ...sizes.map((size) => `at ${size}`),
    'ratio',
    'queries',
    'rows read',
    'sequential scans',
  ]
  const rows = largest.measured.map((last, at) => {
    const times = columns.map(({ measured }) => measured[at]?.median ?? Number.NaN)
    const ratio = last.median / (times[0] ?? Number.NaN)
    return [
      last.name,
      ...times.map((time) => `${printNumber(time)} ms`),
      ratio.toFixed(1),
      String(last.queries),
      `${smallest.measured[at]?.rows ?? '?'} → ${last.rows}`,
      last.wholeTables.join(', ') || 'none',
    ]
  })
  return toTable([head, ...rows])
}

/** A Markdown table of what the first start of a printer took. */
export function printStarts(starts: readonly PrinterStart[]): string {
  const head = ['a printer’s first start', 'addresses listed', 'pages printed by then', 'time', 'peak memory']
  const rows = starts.map(({ briefs, addresses, printed, seconds, peak }) => [
    `with ${briefs.toLocaleString('en')} briefs`,
    addresses.toLocaleString('en'),
    printed.toLocaleString('en'),
    `${printNumber(seconds)} s`,
    peak === null ? 'unknown' : `${peak} MB`,
  ])
  return toTable([head, ...rows])
}

function toTable([head = [], ...rows]: readonly (readonly string[])[]): string {
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  return [head, rule, ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}
