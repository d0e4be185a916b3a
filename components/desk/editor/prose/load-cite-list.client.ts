import type { EditorView } from '@codemirror/view'

type OpenList = (view: EditorView) => boolean

/** Fields that have the list of sources, or are about to have it. */
const lists = new WeakMap<EditorView, Promise<OpenList>>()

/**
 * Sees to it that a field has the list of sources, and says how to open it. Its script, a tenth of all that the page has, is
 * loaded when somebody first goes to a field: whoever only looks at a brief needs none of it.
 */
export function loadCiteList(view: EditorView, addSource: () => number): Promise<OpenList> {
  const known = lists.get(view)
  if (known) return known
  const loading = import('./cite-sources.client.ts').then(({ addCiteList }) => addCiteList(view, addSource))
  lists.set(view, loading)
  // Where it failed, as without a network, the next visit to the field tries again.
  loading.catch(() => lists.delete(view))
  return loading
}
