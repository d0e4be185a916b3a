import type { ExploreLink } from '#domain/briefs/brief-content.ts'
import type { LayoutLine } from '#domain/layout/lines/layout-line.ts'
import { found, type ReadPart } from '#domain/layout/lines/line-range.ts'

const longestLabel = 60

interface Read {
  explore: ReadPart<ExploreLink>[]
  /** What stands below the links: the foot of the page the text was taken from, a signature, or anything else. */
  unread: LayoutLine[]
}

/**
 * The links of the closing line, parted by dots or lines. They end with the first line that holds no link, or that
 * nothing joins to the one above it.
 */
export function readExplore(lines: readonly LayoutLine[]): Read {
  const explore: ReadPart<ExploreLink>[] = []
  const parted = lines.some(endsWithSign)
  for (const [at, line] of lines.entries()) {
    const links = goesOn(line, lines[at - 1], parted) ? splitLine(line) : null
    if (links === null) return { explore, unread: lines.slice(at) }
    explore.push(...links.map((link) => found(link, line)))
  }
  return { explore, unread: [] }
}

/** Lines of one list: the sign that parts them stands at their ends, or they are items, links, or directly below. */
function goesOn(line: LayoutLine, above: LayoutLine | undefined, parted: boolean): boolean {
  if (above === undefined || endsWithSign(above)) return true
  return line.depth > 0 || line.links.length > 0 || (!parted && !line.gap)
}

function endsWithSign({ plain }: LayoutLine): boolean {
  return /[·•|]\s*$/.test(plain)
}

function splitLine({ plain, links, heading }: LayoutLine): ExploreLink[] | null {
  const labels = plain
    .split(/\s*[·•|]\s*|\s{2,}/)
    .map((label) => label.trim())
    .filter((label) => /[\p{L}\p{N}]/u.test(label))
  if (heading !== null || !labels.every(isLabel)) return null
  if (links.length > labels.length) return links.map(({ label, href }) => ({ label, href }))
  return labels.map((label) => ({ label, href: links.find((link) => link.label === label)?.href ?? null }))
}

/** A few words; no sentence, no address of a person, no telephone number. */
function isLabel(label: string): boolean {
  return label.length <= longestLabel && !/[.!?]$/.test(label) && /\p{L}/u.test(label) && !/\S@\S/.test(label)
}
