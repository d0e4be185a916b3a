import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { LayoutWarning } from '#domain/layout/layout-source.ts'
import { foldName } from '#domain/names/fold-name.ts'
import { splitOutlet } from './split-outlet.ts'

/** A headline has that many words; "Mali – Bamako" is a title of its own. */
const fewestWords = 5

/**
 * A brief that comes from elsewhere without the publisher's name behind its title: "Talks resume in Geneva – BBC News" is
 * the headline of a report. The name stays with the report. It is certain where the line of the report says it too;
 * otherwise there is a warning, because what looks like a publisher may belong to the title.
 */
export function cutTitleOutlet(brief: BriefContent): { brief: BriefContent; warnings: LayoutWarning[] } {
  const { title, outlet } = splitOutlet(brief.title)
  const isSame = outlet !== null && brief.outlet !== null && foldName(outlet) === foldName(brief.outlet)
  if (outlet === null || (!isSame && (brief.outlet !== null || countWords(title) < fewestWords)))
    return { brief, warnings: [] }
  const cut = { ...brief, title, outlet: brief.outlet ?? outlet, reportTitle: brief.reportTitle ?? title }
  return { brief: cut, warnings: isSame ? [] : [toWarning(outlet)] }
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}

function toWarning(outlet: string): LayoutWarning {
  return {
    code: 'left-out',
    message: `“${outlet}” was cut from the title, as the publisher of the report. If it belongs there, put it back.`,
    line: null,
  }
}
