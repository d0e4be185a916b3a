import type { EditorView } from '@codemirror/view'
import { isRichPaste, type Pasted } from '#components/desk/pasted.ts'
import { pasteLink } from './prose-commands.client.ts'

/** Takes what is pasted into a field: an address over words, or a text with its links and emphasis. Says whether it was taken. */
export function paste(view: EditorView, pasted: Pasted): boolean {
  if (pasteLink(view, pasted.plain)) return true
  if (!isRichPaste(pasted)) return false
  void readRich(pasted).then((text) => insert(view, text))
  return true
}

/** What reads it is large, and comes when somebody first needs it. The words alone are better than nothing. */
async function readRich({ html, plain }: Pasted): Promise<string> {
  try {
    const { readPastedProse } = await import('#domain/layout/lines/pasted-prose.ts')
    return readPastedProse(html) || plain
  } catch {
    return plain
  }
}

function insert(view: EditorView, text: string): void {
  if (!view.dom.isConnected) return
  view.dispatch(view.state.replaceSelection(text), { userEvent: 'input.paste', scrollIntoView: true })
}
