import type { Inline } from '#domain/prose/inline.ts'

/** More sources than one bracket names; a longer stretch is no list of citations. */
const mostInRange = 20

const number = '[1-9]\\d{0,2}'
const step = `${number}(?:\\s?[–-]\\s?${number})?`
const group = new RegExp(`\\[(${step}(?:\\s?[,;]\\s?${step})*)\\]`, 'g')

/** Text in which a bracket cites several sources, `[1, 2]` or `[2–3]`, with a bracket for each: `[1][2]`. */
export function spreadCitations(nodes: readonly Inline[]): Inline[] {
  return nodes.map((node) => {
    if (node.type === 'text') return { ...node, value: node.value.replace(group, spreadGroup) }
    if (node.type === 'strong' || node.type === 'emphasis')
      return { ...node, children: spreadCitations(node.children) }
    return node
  })
}

function spreadGroup(whole: string, inside: string): string {
  const numbers = inside.split(/[,;]/).map(listRange)
  return numbers.some((range) => range.length === 0)
    ? whole
    : numbers
        .flat()
        .map((one) => `[${one}]`)
        .join('')
}

/** The numbers of "2" or "2–4"; none where the second is no larger, or much larger. */
function listRange(text: string): number[] {
  const [first = 0, last = first] = text.split(/[–-]/).map(Number)
  if (last < first || last - first >= mostInRange || (/[–-]/.test(text) && last === first)) return []
  return Array.from({ length: last - first + 1 }, (_, at) => first + at)
}
