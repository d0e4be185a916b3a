import {
  acceptCompletion,
  autocompletion,
  closeCompletion,
  currentCompletions,
  startCompletion,
  type Completion,
  type CompletionContext,
  type CompletionResult,
} from '@codemirror/autocomplete'
import { Prec, StateEffect } from '@codemirror/state'
import { keymap, type EditorView } from '@codemirror/view'
import { proseContext } from './prose-context.client.ts'

/** Gives a field the list of sources, and opens it where a bracket is open already. Returns what opens it from then on. */
export function addCiteList(view: EditorView, addSource: () => number): (view: EditorView) => boolean {
  const list = autocompletion({
    override: [citeSources(addSource)],
    icons: false,
    tooltipClass: () => 'cite-list',
    closeOnBlur: true,
  })
  const accept = Prec.high(keymap.of([{ key: 'Tab', run: acceptCompletion }]))
  const close = Prec.highest(keymap.of([{ key: 'Escape', run: closeUnseen }]))
  view.dispatch({ effects: StateEffect.appendConfig.of([close, list, accept]) })
  startCompletion(view)
  return startCompletion
}

/**
 * Ends a list that is only being looked for, as it is for a moment behind every letter, and leaves the key to whoever comes
 * next: to people there is nothing to close, and Escape leaves the text.
 */
function closeUnseen(view: EditorView): boolean {
  if (currentCompletions(view.state).length === 0) closeCompletion(view)
  return false
}

/** Offers the sources of the brief behind an opened bracket, by number and by words of their titles. */
function citeSources(addSource: () => number) {
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
