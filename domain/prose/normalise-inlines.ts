import type { Inline, InlineLink, InlineMark } from './inline.ts'

type Parent = InlineMark | InlineLink

/**
 * One shape for equal content: white space folded to single spaces and kept outside of marks, neighbouring
 * texts joined, nothing empty, no mark inside the same mark, no link or citation inside a link.
 */
export function normaliseInlines(nodes: readonly Inline[]): Inline[] {
  return trimEnds(join(nodes.flatMap((node) => normaliseNode(node, []))))
}

function normaliseNode(node: Inline, around: readonly Parent['type'][]): Inline[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value.replace(/\s+/g, ' ') }]
  if (node.type === 'code') return normaliseCode(node.value)
  if (node.type === 'citation') return around.includes('link') ? [text(`[${node.number}]`)] : [node]
  const children = join(node.children.flatMap((child) => normaliseNode(child, [...around, node.type])))
  return around.includes(node.type) ? children : hoistSpace(node, children)
}

function normaliseCode(code: string): Inline[] {
  const folded = code.replace(/\s+/g, ' ').trim()
  return folded === '' ? [text(' ')] : [{ type: 'code', value: folded }]
}

/** A mark may not begin or end with a space: `** a**` is no mark in Markdown. */
function hoistSpace(node: Parent, children: Inline[]): Inline[] {
  const first = children[0]
  const last = children.at(-1)
  if (first === undefined || last === undefined)
    return node.type === 'link' ? [{ ...node, children: [text(node.url)] }] : []
  const before = first.type === 'text' && first.value.startsWith(' ') ? [text(' ')] : []
  const after = last.type === 'text' && last.value.endsWith(' ') ? [text(' ')] : []
  const inner = trimEnds(children)
  return inner.length === 0 ? before : [...before, { ...node, children: inner }, ...after]
}

function join(nodes: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const node of nodes) {
    const last = joined.at(-1)
    if (node.type === 'text' && node.value === '') continue
    if (node.type === 'text' && last?.type === 'text') {
      joined[joined.length - 1] = text((last.value + node.value).replace(/ +/g, ' '))
    } else if (isMark(node) && last?.type === node.type) {
      joined[joined.length - 1] = { ...node, children: join([...last.children, ...node.children]) }
    } else joined.push(node)
  }
  return joined
}

function trimEnds(nodes: readonly Inline[]): Inline[] {
  const last = nodes.length - 1
  return nodes
    .map((node, at) => {
      if (node.type !== 'text') return node
      const start = at === 0 ? node.value.trimStart() : node.value
      return text(at === last ? start.trimEnd() : start)
    })
    .filter((node) => node.type !== 'text' || node.value !== '')
}

function isMark(node: Inline): node is InlineMark {
  return node.type === 'emphasis' || node.type === 'strong'
}

function text(value: string): Inline {
  return { type: 'text', value: value }
}
