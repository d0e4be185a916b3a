import type { LayoutProblem } from '#domain/layout/layout-source.ts'
import { scanTags, type ScannedTag } from './scan-tags.ts'

const deepest = 256
const mostAttributes = 400
const mostTags = 20_000

/** Elements that have no end tag, or may go without one. */
const unclosed = new Set(
  'area base br col embed hr img input link meta param source track wbr p li dt dd tr td th option thead tbody tfoot'.split(
    ' ',
  ),
)

/** Elements that a parser opens again in every block after one that was left open. */
const formatting = new Set('a b big code em font i nobr s small strike strong tt u'.split(' '))

/**
 * Refuses pages whose tags are nested so deeply, or hold so many attributes, that building their tree would
 * take very long. `null` if the page may pass.
 */
export function checkHtml(page: string): LayoutProblem | null {
  const stack: string[] = []
  let marks = 0
  let tags = 0
  for (const tag of scanTags(page)) {
    tags += 1
    if (tags > mostTags) return problem(page, tag, `comes after ${mostTags} tags, the most that can be read`)
    if (formatting.has(tag.name)) marks = Math.max(0, marks + (tag.end ? -1 : 1))
    else follow(tag, stack)
    if (stack.length > deepest || marks > deepest) {
      return problem(page, tag, `is nested more than ${deepest} elements deep`)
    }
    if (tag.attributes.length > 2_000 && countAttributes(tag.attributes) > mostAttributes) {
      return problem(page, tag, `holds a tag with more than ${mostAttributes} attributes`)
    }
  }
  return null
}

function follow({ name, end }: ScannedTag, stack: string[]): void {
  if (unclosed.has(name)) return
  if (!end) stack.push(name)
  else if (stack.at(-1) === name) stack.pop()
  else {
    const at = stack.lastIndexOf(name)
    if (at >= 0) stack.length = at
  }
}

function countAttributes(attributes: string): number {
  return attributes.replace(/"[^"]*"|'[^']*'/g, '').match(/[\s/]+[^\s/]/g)?.length ?? 0
}

function problem(page: string, { at }: ScannedTag, what: string): LayoutProblem {
  const line = page.slice(0, at).split('\n').length
  return { message: `The page was not read: line ${line} ${what}.`, line }
}
