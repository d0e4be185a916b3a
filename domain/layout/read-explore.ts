import type { ExploreLink } from '../briefs/brief-content.ts'
import type { LayoutLine } from './layout-line.ts'

const longestLabel = 60

interface Read {
  explore: ExploreLink[]
  /** What stands below the links: the foot of the page the text was taken from, or anything else. */
  unread: LayoutLine[]
}

/** The links of the closing line, parted by dots or lines. The first line that holds no link ends them. */
export function readExplore(lines: readonly LayoutLine[]): Read {
  const explore: ExploreLink[] = []
  for (const [at, line] of lines.entries()) {
    const found = splitLine(line)
    if (found === null) return { explore, unread: lines.slice(at) }
    explore.push(...found)
  }
  return { explore, unread: [] }
}

function splitLine({ plain, links, heading }: LayoutLine): ExploreLink[] | null {
  const labels = plain
    .split(/\s*[·•|]\s*|\s{2,}/)
    .map((label) => label.trim())
    .filter((label) => /[\p{L}\p{N}]/u.test(label))
  if (heading !== null || labels.some((label) => label.length > longestLabel || /[.!?]$/.test(label)))
    return null
  if (links.length > labels.length) return links.map(({ label, href }) => ({ label, href }))
  return labels.map((label) => ({ label, href: links.find((link) => link.label === label)?.href ?? null }))
}
