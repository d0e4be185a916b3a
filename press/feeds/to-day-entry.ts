import type { Element } from 'hast'
import { spellWithWeekday } from '#domain/days/spell-weekday.ts'
import { addDays, toMidnight } from '#domain/days/iso-day.ts'
import { briefAddress, dayAddress } from '#domain/pages/addresses.ts'
import { wasCorrected, type DayLine } from '#domain/pages/day-line.ts'
import type { SiteFacts } from '#domain/site/site-facts.ts'
import type { RecentDay } from '#server/feeds/list-recent-days.ts'
import type { FeedEntry } from './feed.ts'
import { stringifyElements, toElement } from './stringify-elements.ts'

/** A day of the daily summary as a feed shows it: what was judged, by category, each line leading to its brief. */
export function toDayEntry({ day, lines, completeAt }: RecentDay, site: SiteFacts): FeedEntry {
  const address = site.baseUrl + dayAddress(day)
  const published = toMidnight(addDays(day, 1)).toISOString()
  // A withdrawal may have come days later, and so may a brief that carries the date of this one.
  const latest = [...lines.map(({ at }) => at), completeAt].reduce(
    (one, other) => (other > one ? other : one),
    published,
  )
  return {
    id: address,
    language: null,
    title: `Daily summary, ${spellWithWeekday(day)}`,
    url: address,
    published,
    updated: latest,
    author: null,
    contributors: [],
    categories: [],
    summary: toSummary(lines),
    content: stringifyElements(listGroups(lines, site)),
  }
}

function toSummary(lines: readonly DayLine[]): string {
  const counts = [
    ['published', lines.filter(({ status }) => status === 'new').length],
    ['corrected', lines.filter(wasCorrected).length],
    ['withdrawn', lines.filter((line) => line.status === 'withdrawn' && !line.withdrawnLater).length],
    ['since withdrawn', lines.filter(({ withdrawnLater }) => withdrawnLater).length],
  ] as const
  const told = counts.filter(([, count]) => count > 0).map(([what, count]) => `${count} ${what}`)
  return `Briefs: ${told.join(', ')}.`
}

function listGroups(lines: readonly DayLine[], { categories, baseUrl }: SiteFacts): Element[] {
  return categories.flatMap(({ slug, name }) => {
    const own = lines.filter(({ category }) => category.slug === slug)
    if (own.length === 0) return []
    const items = own.map((line) => toItem(line, baseUrl))
    return [toElement('h2', {}, [name]), toElement('ul', {}, items)]
  })
}

function toItem(line: DayLine, baseUrl: string): Element {
  // All but its own words is in the language of the publication.
  const ofBrief = line.language === null ? {} : { lang: line.language }
  const link = toElement('a', { href: baseUrl + briefAddress(line.slug), ...ofBrief }, [line.title])
  const mark = toMark(line)
  if (line.status === 'withdrawn')
    return toElement('li', { dir: 'auto' }, [link, ` ${mark} Reason: ${line.reason ?? ''}`])
  const insight = line.language === null ? line.insight : toElement('span', ofBrief, [line.insight])
  return toElement('li', { dir: 'auto' }, [link, mark === '' ? ' ' : ` ${mark} `, insight])
}

/** What has to be said of a line before what it judges. */
function toMark({ status, withdrawnLater, note, demonstration }: DayLine): string {
  const marks = [
    demonstration ? 'Demonstration.' : '',
    status === 'withdrawn' ? (withdrawnLater ? 'Withdrawn later.' : 'Withdrawn.') : '',
    note === null ? '' : `${note.kind}: ${note.text}`,
  ]
  return marks.filter((mark) => mark !== '').join(' ')
}
