import { foldName } from '#domain/names/fold-name.ts'
import { toSlug } from '#domain/names/to-slug.ts'

/** One name for each technique, whatever spelling a text uses: folded spelling to usual name. */
const usualNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ach: 'Analysis of Competing Hypotheses',
    'ach 2 0': 'Analysis of Competing Hypotheses',
    'analysis of competing hypotheses': 'Analysis of Competing Hypotheses',
    'analysis of competing hypotheses ach': 'Analysis of Competing Hypotheses',
    'analysis of competing hypotheses ach 2 0': 'Analysis of Competing Hypotheses',
    'bayesian scenario modeling': 'Bayesian Scenario Modelling',
    'bayesian scenario modelling': 'Bayesian Scenario Modelling',
    'cross impact matrix': 'Cross-Impact Analysis',
    'cross impact analysis': 'Cross-Impact Analysis',
    'cross impact simulation': 'Cross-Impact Analysis',
    'scenario generation': 'Scenario Analysis',
    'scenario analysis': 'Scenario Analysis',
    swot: 'SWOT Analysis',
    'swot analysis': 'SWOT Analysis',
    indicators: 'Indicators Development',
    'indicators development': 'Indicators Development',
    'causal layered analysis cla': 'Causal Layered Analysis',
    'causal layered analysis': 'Causal Layered Analysis',
  }),
)

/** The usual name of a technique and its address form; `fallback` where its name has none. */
export function toTechnique(nameAsWritten: string, fallback: string): { name: string; slug: string } {
  const folded = foldName(nameAsWritten)
  const name = usualNames.get(folded) ?? nameAsWritten.trim()
  return { name, slug: toSlug(name, fallback) }
}
