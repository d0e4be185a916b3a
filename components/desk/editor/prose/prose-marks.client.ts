import type { EditorState, Range } from '@codemirror/state'
import { StateField } from '@codemirror/state'
import { Decoration, EditorView, type DecorationSet } from '@codemirror/view'
import { findJudgedSentence } from '#domain/judgments/judged-sentence.ts'
import { listMarks, type ProseMark } from '#domain/prose/list-marks.ts'
import { proseContext } from './prose-context.client.ts'

/** Shows in a text what readers will see of its marks: emphasis, links, citations, and the sentence that is judged. */
export const proseMarks = StateField.define<DecorationSet>({
  create: decorate,
  update: (marks, { docChanged, startState, state }) =>
    docChanged || startState.field(proseContext) !== state.field(proseContext) ? decorate(state) : marks,
  provide: (field) => EditorView.decorations.from(field),
})

function decorate(state: EditorState): DecorationSet {
  const text = state.doc.toString()
  const { sources, likelihood } = state.field(proseContext)
  const known = new Set(sources.map(({ number }) => number))
  const ranges = listMarks(text).map((mark) => toRange(mark, known))
  const judged = likelihood === null ? null : findJudgedSentence(text, likelihood)
  if (judged && judged.end > judged.start)
    ranges.push(Decoration.mark({ class: 'is-judged' }).range(judged.start, judged.end))
  return Decoration.set(ranges, true)
}

function toRange({ kind, number, start, end }: ProseMark, known: ReadonlySet<number>): Range<Decoration> {
  const isOpen = number !== undefined && !known.has(number)
  const mark = isOpen
    ? Decoration.mark({ class: 'is-citation is-open', attributes: { title: `There is no source ${number}` } })
    : Decoration.mark({ class: `is-${kind}` })
  return mark.range(start, end)
}
