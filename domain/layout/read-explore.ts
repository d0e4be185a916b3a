import type { ExploreLink } from '../briefs/brief-content.ts'
import type { LayoutLine } from './layout-line.ts'

const longestLabel = 60

/** The links of the closing line, parted by dots or lines. The first line that holds no link ends them. */
export function readExplore(lines: readonly LayoutLine[]): ExploreLink[] {
  const links: ExploreLink[] = []
  for (const line of lines) {
    const found = splitLine(line)
    if (found === null) break
    links.push(...found)
  }
  return links
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
