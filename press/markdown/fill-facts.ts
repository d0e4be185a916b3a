import { confidenceLevels, confidenceMeanings } from '#domain/judgments/confidence.ts'
import { yardsticks, type Yardstick } from '#domain/judgments/yardsticks.ts'
import type { SiteSettings } from '#domain/site/site-settings.ts'

/**
 * Puts what the code knows into a standing page, so that no editor types it: `{{site-name}}`, `{{yardstick}}`,
 * `{{other-yardstick}}`, `{{confidence-levels}}`, `{{support-links}}`. Anything else in braces stays as it is.
 */
export function fillFacts(markdown: string, settings: SiteSettings): string {
  const other = settings.yardstick === 'icd-203' ? 'phia' : 'icd-203'
  const facts: Readonly<Record<string, () => string>> = {
    'site-name': () => settings.name,
    yardstick: () => printYardstick(yardsticks[settings.yardstick]),
    'other-yardstick': () => printYardstick(yardsticks[other]),
    'confidence-levels': () =>
      confidenceLevels.map((level) => `- **${level}**: ${confidenceMeanings[level]}`).join('\n'),
    'support-links': () => settings.supportLinks.map(({ label, href }) => `- [${label}](${href})`).join('\n'),
  }
  return markdown.replace(
    /\{\{([a-z-]+)\}\}/g,
    (whole, name: string) => (Object.hasOwn(facts, name) ? facts[name]?.() : null) ?? whole,
  )
}

function printYardstick({ title, source, terms }: Yardstick): string {
  const rows = terms.map(({ term, low, high }) => `| ${term} | ${low}–${high}% |`)
  return [
    `**${title}**`,
    '',
    '| term | probability |',
    '| --- | ---: |',
    ...rows,
    '',
    `Source: ${source}.`,
  ].join('\n')
}
