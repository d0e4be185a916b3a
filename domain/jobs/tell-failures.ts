import { spellInstant } from '#domain/days/spell-instant.ts'
import type { Jobs } from './jobs.ts'

/** Milliseconds that pages may wait before somebody is told: a change of the settings prints every page anew. */
const longestWait = 10 * 60_000

/** What fails, in one sentence each; none where everything runs. `now` in ISO 8601, UTC. */
export function tellFailures(
  { pages, publications, hub }: Pick<Jobs, 'pages' | 'publications' | 'hub'>,
  now: string,
): string[] {
  const { failing, waitingSince } = pages
  const held = publications.failed.length
  const told: string[] = []
  if (held > 0)
    told.push(
      held === 1 ? '1 scheduled brief was not published.' : `${held} scheduled briefs were not published.`,
    )
  if (failing > 0)
    told.push(failing === 1 ? '1 page could not be printed.' : `${failing} pages could not be printed.`)
  if (waitingSince !== null && Date.parse(now) - Date.parse(waitingSince) > longestWait)
    told.push(`Pages have been waiting to be printed since ${spellInstant(waitingSince)}.`)
  if (hub.failing > 0)
    told.push(
      hub.failing === 1
        ? 'The hub could not be told about 1 changed page or feed.'
        : `The hub could not be told about ${hub.failing} changed pages and feeds.`,
    )
  return told
}
