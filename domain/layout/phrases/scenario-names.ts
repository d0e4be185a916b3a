import type { ScenarioKind } from '#domain/briefs/brief-content.ts'

const kinds: readonly [ScenarioKind, RegExp][] = [
  [
    'most-likely',
    /\bmost[ -]?(?:likely|probable|plausible)\b|\bbase(?:line)?[ -]?(?:case|scenario)\b|\bexpected\b/i,
  ],
  ['best', /\bbest\b|\boptimistic\b|\bupside\b|\bfavou?rable\b/i],
  ['worst', /\bworst\b|\bpessimistic\b|\bdownside\b|\badverse\b/i],
]

const name =
  /^(?:the )?(?:scenario \w{1,2}(?:\s*[(:–—-]\s*))?(?:best|worst|most[ -]?(?:likely|probable|plausible)|base(?:line)?|expected|optimistic|pessimistic|upside|downside|wild[ -]?card|alternative|intermediate|moderate|likely)(?:[ -]?case)?(?:[ -](?:scenarios?|outcomes?|outlook|projection|case))?\)?(?:\s*\([^)]{1,60}\))?$/i

const numbered = /^scenario (?:\d{1,2}|[A-Z])\b.{0,60}$/i

const heading =
  /^(?:(?:scenario|key|future|possible|potential|strategic|outlook|three|brief)[ -]*)*(?:scenarios?|scenario[ -]?based|outlook|projections?|forecasts?|scenario generation)(?:[ -](?:outlook|projections?|analysis|forecasts?|planning|generation|development|assessment|based projections|and outlook))*$/i

/** What a scenario's name says of it. */
export function kindOfScenario(scenario: string): ScenarioKind {
  return kinds.find(([, pattern]) => pattern.test(scenario))?.[0] ?? 'other'
}

/** Whether a label names one scenario: "Best", "Worst-Case Scenario", "Most likely outcome", "Wild card". */
export function isScenarioName(label: string): boolean {
  return name.test(label) || numbered.test(label)
}

/** Whether a label below a heading of scenarios names one: "Prolonged Blockade Scenario". */
export function isNamedScenario(label: string): boolean {
  return /\sscenario(?:\s*\([^)]{1,60}\))?$/i.test(label) && !heading.test(label)
}

/** Whether a label announces scenarios without being one: "Scenario Outlook", "Projections", "Outlook". */
export function isScenarioHeading(label: string): boolean {
  return heading.test(label) && !isScenarioName(label)
}
