import type { Part, Scenario } from '#domain/briefs/brief-content.ts'
import { noKey } from '#domain/briefs/keys.ts'
import type { Prose } from '#domain/prose/prose.ts'
import { takeLikelihood } from '#domain/layout/phrases/likelihood-bracket.ts'
import { isScenarioName, kindOfScenario } from '#domain/layout/phrases/scenario-names.ts'

/** A scenario with its likelihood taken off the end of its text. */
export function toScenario(name: string, whole: Prose): Scenario {
  return { kind: 'scenario', key: noKey, name, scenarioKind: kindOfScenario(name), ...takeLikelihood(whole) }
}

const inline =
  /(?:^|(?<=[.;,]\s)|(?<=\*\*))((?:the )?(?:Best|Worst|Most[ -]?Likely|Wild[ -]?Card|Base(?:line)?)[\p{L} -]{0,30}?)\**\s*(?::|\s[–—-])\**\s+/giu

/** Several scenarios in one running text: "Best case: …; worst case: …". Fewer than two are none. */
export function splitScenarios(text: Prose): Part[] {
  const found = [...text.matchAll(inline)].filter((match) => isScenarioName(match[1] ?? ''))
  if (found.length < 2 || (found[0]?.index ?? 1) > 2) return []
  return found.map((match, at) => {
    const said = text.slice(match.index + match[0].length, found[at + 1]?.index ?? text.length)
    return toScenario(match[1] ?? '', said.replace(/[\s;,*]+$/, ''))
  })
}
