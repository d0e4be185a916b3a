import { editionNames } from '#domain/days/editions.ts'
import { confidenceLevels, confidenceMeanings } from '#domain/judgments/confidence.ts'
import { insightCodeMeanings, insightCodes } from '#domain/judgments/insight-code.ts'
import { yardsticks, type Yardstick } from '#domain/judgments/yardsticks.ts'
import type { SiteSettings } from '#domain/site/site-settings.ts'

/**
 * Puts what the code knows into a standing page, so that no editor types it: `{{site-name}}`, `{{yardstick}}`,
 * `{{other-yardstick}}`, `{{confidence-levels}}`, `{{insight-codes}}`, `{{edition-hours}}`, `{{support-links}}`, and the
 * sentences `{{publisher}}` and `{{contact}}`. Anything else in braces stays as it is.
 */
export function fillFacts(markdown: string, settings: SiteSettings): string {
  const other = settings.yardstick === 'icd-203' ? 'phia' : 'icd-203'
  const facts: Readonly<Record<string, () => string>> = {
    'site-name': () => settings.name,
    yardstick: () => printYardstick(yardsticks[settings.yardstick]),
    'other-yardstick': () => printYardstick(yardsticks[other]),
    'confidence-levels': () =>
      confidenceLevels.map((level) => `- **${level}**: ${confidenceMeanings[level]}`).join('\n'),
    'insight-codes': printCodes,
    'edition-hours': () => printHours(settings),
    publisher: () => sayPublisher(settings),
    contact: () => sayContact(settings),
    'support-links': () => settings.supportLinks.map(({ label, href }) => `- [${label}](${href})`).join('\n'),
  }
  return markdown.replace(
    /\{\{([a-z-]+)\}\}/g,
    (whole, name: string) => (Object.hasOwn(facts, name) ? facts[name]?.() : null) ?? whole,
  )
}

function printCodes(): string {
  const rows = insightCodes.map((code) => {
    const { letter, meaning } = insightCodeMeanings[code]
    return `| ${letter} | ${code} | ${meaning} |`
  })
  return ['| letter | code | meaning |', '| --- | --- | --- |', ...rows].join('\n')
}

function printHours({ editionHours }: SiteSettings): string {
  const hours = editionNames.map((name) => `${name} at ${String(editionHours[name]).padStart(2, '0')}:00`)
  return `${hours.slice(0, -1).join(', ')} and ${hours.at(-1)} UTC`
}

function sayPublisher({ name, publisher }: SiteSettings): string {
  return publisher === null
    ? `${name} does not yet say who publishes it.`
    : `${name} is published by ${publisher}, who owns it and is responsible for its content.`
}

function sayContact({ name, contact }: SiteSettings): string {
  if (contact === null) return `${name} does not yet give a contact address.`
  return `Write to [${contact}](${contact.startsWith('https:') ? contact : `mailto:${contact}`}).`
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
