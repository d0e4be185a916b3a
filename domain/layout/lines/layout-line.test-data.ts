import type { LayoutLine } from './layout-line.ts'

/** A paragraph of one line, without any marks, changed as a test needs it. */
export function aLine(plain: string, change: Partial<LayoutLine> = {}): LayoutLine {
  return {
    number: 1,
    prose: plain,
    plain,
    depth: 0,
    continues: false,
    mark: null,
    heading: null,
    lead: null,
    links: [],
    gap: false,
    ...change,
  }
}

/** What stands where in a list of lines, without what all of them share: "1| Item", "0 2.| Numbered", "1+| Goes on". */
export function outlineOf(lines: readonly LayoutLine[]): string[] {
  return lines.map(({ depth, continues, mark, heading, prose }) => {
    const place = heading === null ? `${depth}${continues ? '+' : ''}` : `h${heading}`
    return `${place}${mark === null ? '' : ` ${mark}`}| ${prose}`
  })
}
