import { foldName } from '#domain/names/fold-name.ts'
import { toSlug } from '#domain/names/to-slug.ts'

/** The usual name of each technique, and the spellings that mean it, folded. */
const spellings: Readonly<Record<string, readonly string[]>> = {
  'Analysis of Competing Hypotheses': [
    'ach',
    'ach 2 0',
    'analysis of competing hypotheses',
    'analysis of competing hypotheses ach',
    'analysis of competing hypotheses ach 2 0',
  ],
  'Key Assumptions Check': [
    'key assumptions',
    'key assumption check',
    'key assumptions check',
    'key assumptions check kac',
  ],
  'Indicators Development': [
    'indicators',
    'indicator development',
    'indicators development',
    'indicators and signposts',
    'indicators and warning',
    'indicators and warnings',
    'indicators of change',
    'indicators or signposts of change',
  ],
  'Bayesian Scenario Modelling': ['bayesian scenario modeling', 'bayesian scenario modelling'],
  'Network Influence Mapping': ['network influence map', 'network influence mapping'],
  'Adversarial Threat Simulation': ['adversarial simulation', 'adversarial threat simulation'],
  'SWOT Analysis': ['swot', 's w o t', 'swot analysis', 'swot matrix'],
  'Cross-Impact Analysis': ['cross impact matrix', 'cross impact analysis', 'cross impact simulation'],
  'Causal Layered Analysis': ['causal layered analysis', 'causal layered analysis cla'],
  'Scenario Analysis': [
    'scenarios',
    'scenario analysis',
    'scenarios analysis',
    'scenario development',
    'scenario generation',
    'scenario planning',
    'multiple scenario generation',
  ],
  'Cognitive Bias Stress Test': ['cognitive bias stress test', 'cognitive bias stress testing'],
  'Narrative Pattern Analysis': ['narrative pattern analysis', 'narrative pattern mapping'],
  'Quality of Information Check': [
    'quality of information',
    'quality of information check',
    'quality of information check qoic',
  ],
  'Red Team Analysis': ['red team', 'red teaming', 'red team analysis', 'red team exercise'],
  'Deception Detection': ['deception detection', 'detection of deception'],
}

/** One name for each technique, whatever spelling a text uses: folded spelling to usual name. */
const usualNames: ReadonlyMap<string, string> = new Map(
  Object.entries(spellings).flatMap(([name, folded]) => folded.map((spelling) => [spelling, name])),
)

/** The usual name of a technique and its address form; `fallback` where its name has none. */
export function toTechnique(nameAsWritten: string, fallback: string): { name: string; slug: string } {
  const folded = foldName(nameAsWritten)
  const name = usualNames.get(folded) ?? nameAsWritten.trim()
  return { name, slug: toSlug(name, fallback) }
}
