import type { MeasuredSearch } from './measure-searches.ts'

/** Characters of a statement by which it is known, and of a line of a plan: identities are long. */
const longestStatement = 100
const longestLine = 160

/** Searches of a corpus of `size` briefs, as a table; with `plans`, where the time of each goes. */
export function printSearches(
  searches: readonly MeasuredSearch[],
  { size, plans }: { size: number; plans: boolean },
): string {
  const head = `| searches of ${size} briefs | p50 | p95 | statements | in the database |\n| --- | --- | --- | --- | --- |`
  const table = searches.map(
    ({ name, median, p95, statements }) =>
      `| ${name} | ${median.toFixed(1)} ms | ${p95.toFixed(1)} ms | ${statements.length} | ${sumTimes(statements).toFixed(1)} ms |`,
  )
  const parts = [[head, ...table].join('\n')]
  if (plans) parts.push(...searches.map(printPlans))
  return parts.join('\n\n')
}

function printPlans({ name, statements }: MeasuredSearch): string {
  const parts = statements.map(({ text, plan }) => {
    const words = text.replace(/\s+/g, ' ').trim().slice(0, longestStatement)
    const lines = plan.split('\n').map((line) => line.slice(0, longestLine))
    return `-- ${words}\n${lines.join('\n')}`
  })
  return `### ${name}\n\n${parts.join('\n\n')}`
}

/** What planning and executing took, as the plans say. */
function sumTimes(statements: MeasuredSearch['statements']): number {
  const times = statements.flatMap(({ plan }) => [
    ...plan.matchAll(/^(?:Planning|Execution) Time: ([\d.]+) ms$/gm),
  ])
  return times.reduce((sum, [, milliseconds]) => sum + Number(milliseconds), 0)
}
