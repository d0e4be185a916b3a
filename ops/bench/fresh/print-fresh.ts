import { findPercentile } from '#ops/bench/measure.ts'
import { printNumber } from '#ops/bench/print-table.ts'
import { watchedKinds, type Publication } from './measure-publications.ts'

/** What was measured of one site. */
export interface FreshSite {
  name: string
  publications: readonly Publication[]
}

/** How soon publications were seen, as a Markdown table: p50 / p95 in milliseconds for each page and for the last of all. */
export function printFresh(sites: readonly FreshSite[]): string {
  const rows = watchedKinds.map((kind, at) => [
    kind,
    ...sites.map(({ publications }) => printShares(publications.map((seen) => seen[at] ?? Number.NaN))),
  ])
  const last = sites.map(({ publications }) => printShares(publications.map((seen) => Math.max(...seen))))
  const head = ['p50 / p95 in ms', ...sites.map(({ name }) => name)]
  const rule = head.map((_, at) => (at === 0 ? '---' : '---:'))
  return [head, rule, ...rows, ['all of them', ...last]].map((cells) => `| ${cells.join(' | ')} |`).join('\n')
}

/** How long after their time scheduled publications were seen, in one sentence. */
export function printLate(late: readonly number[]): string {
  const latest = printNumber(Math.max(...late))
  return `${late.length} scheduled publications were with readers ${printShares(late)} ms (p50 / p95) after their time, the latest ${latest} ms.`
}

function printShares(times: readonly number[]): string {
  return `${printNumber(findPercentile(times, 0.5))} / ${printNumber(findPercentile(times, 0.95))}`
}
