import type { Completion, CompletionContext, CompletionResult } from '@codemirror/autocomplete'
import type { EditorView } from '@codemirror/view'
import { proseContext } from './prose-context.client.ts'

/** Offers the sources of the brief behind an opened bracket, by number and by words of their titles. */
export function citeSources(addSource: () => number) {
  return (context: CompletionContext): CompletionResult | null => {
    const opened = context.matchBefore(/\[[^\][\n]{0,60}$/)
    if (!opened) return null
    const wanted = opened.text.slice(1).trim().toLowerCase()
    const { sources } = context.state.field(proseContext)
    const options = sources
      .map(({ number, title, publisher }): Completion => ({
        label: `[${number}]`,
        displayLabel: `${number}  ${title || 'untitled'}`,
        ...(publisher === null ? {} : { detail: publisher }),
      }))
      .filter(({ displayLabel = '', detail = '' }) =>
        `${displayLabel} ${detail}`.toLowerCase().includes(wanted),
      )
    return { from: opened.from, options: [...options, newSource(addSource)], filter: false }
  }
}

/** A source that is not there yet: its number stands in the text at once, its title is filled in below. */
function newSource(addSource: () => number): Completion {
  return {
    label: 'A new source',
    detail: 'fill it in below',
    apply: (...[view, , from, to]: [EditorView, Completion, number, number]) => {
      const insert = `[${addSource()}]`
      view.dispatch({ changes: { from, to, insert }, selection: { anchor: from + insert.length } })
    },
  }
}
