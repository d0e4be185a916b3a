import { toLikelihood, yardsticks } from '#domain/judgments/yardsticks.ts'
import type { Likelihood, YardstickId } from '#domain/judgments/likelihood.ts'
import type { Prose } from '#domain/prose/prose.ts'

const figures = String.raw`(\d{1,3})\s?(?:–|—|-|to)\s?(\d{1,3})\s?%`
const line = new RegExp(String.raw`^Likelihood:\s+([^,(]+?)\s*[,(]\s*${figures},\s*([^)]+?)\s*\)?\.?$`, 'i')
const bracket = new RegExp(String.raw`\s*\(Likelihood:\s+([^,(]+?),\s*${figures},\s*([^)]+?)\.?\)\.?$`, 'i')

/** The likelihood a line of its own states: "Likelihood: likely (55–80%, ICD 203)." */
export function readLikelihoodLine(plain: string): Likelihood | null {
  return toChecked(line.exec(plain))
}

/** Takes the likelihood off the end of a statement: "… (Likelihood: likely, 55–80%, ICD 203.)" */
export function takeLikelihood(text: Prose): { text: Prose; likelihood: Likelihood | null } {
  const found = bracket.exec(text)
  const likelihood = toChecked(found)
  if (!found || likelihood === null) return { text, likelihood: null }
  return { text: text.slice(0, found.index).trim(), likelihood }
}

/** As a line of its own, behind the bottom line. */
export function printLikelihoodLine(likelihood: Likelihood): string {
  const { term, low, high } = likelihood
  return `Likelihood: ${term} (${low}–${high}%, ${nameOf(likelihood)}).`
}

/** As brackets behind a statement. */
export function printLikelihoodBracket(likelihood: Likelihood): string {
  const { term, low, high } = likelihood
  return `(Likelihood: ${term}, ${low}–${high}%, ${nameOf(likelihood)}.)`
}

function nameOf({ yardstick }: Likelihood): string {
  return yardsticks[yardstick].name
}

/** Only what the yardstick itself says: another term or range stays text. */
function toChecked(found: RegExpExecArray | null): Likelihood | null {
  const [, term = '', low, high, name = ''] = found ?? []
  const yardstick = findYardstick(name)
  const likelihood = yardstick && toLikelihood(term, yardstick)
  return likelihood?.low === Number(low) && likelihood.high === Number(high) ? likelihood : null
}

function findYardstick(name: string): YardstickId | null {
  const ids: readonly YardstickId[] = ['icd-203', 'phia']
  return ids.find((id) => yardsticks[id].name.toLowerCase() === name.trim().toLowerCase()) ?? null
}
