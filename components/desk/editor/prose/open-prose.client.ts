import { EditorState, Prec, type Extension } from '@codemirror/state'
import { EditorView, keymap, placeholder } from '@codemirror/view'
import { readClipboard } from '#components/desk/pasted.ts'
import { loadCiteList } from './load-cite-list.client.ts'
import { paste } from './paste.client.ts'
import { toggleMark } from './prose-commands.client.ts'
import { proseContext } from './prose-context.client.ts'
import { proseMarks } from './prose-marks.client.ts'
import { proseKeys } from './prose-keys.client.ts'
import { fromOutside } from './set-prose.client.ts'

export interface ProseSettings {
  parent: HTMLElement
  text: string
  /** What it is called now: asked for at every change of the text or its context. */
  label: () => string
  placeholder: string
  /** What somebody typed. What is set from outside is not told. */
  onType: (text: string) => void
  /** Makes a source, and says its number. */
  addSource: () => number
}

/** Opens an editing field for one text of a brief in `parent`; it has no memory of its own: undoing is the whole brief's. */
export function openProse(settings: ProseSettings): EditorView {
  const { parent, text } = settings
  return new EditorView({ parent, doc: text, extensions: listExtensions(settings) })
}

function listExtensions({ label, placeholder: words, onType, addSource }: ProseSettings): Extension[] {
  return [
    proseContext,
    proseMarks,
    placeholder(words),
    EditorView.lineWrapping,
    EditorView.cspNonce.of(readNonce()),
    EditorView.contentAttributes.of(() => ({
      'aria-label': label(),
      'aria-multiline': 'true',
      autocapitalize: 'sentences',
      autocorrect: 'on',
      dir: 'auto',
      spellcheck: 'true',
    })),
    EditorView.updateListener.of(({ docChanged, state, transactions }) => {
      if (docChanged && transactions.some((one) => one.annotation(fromOutside) !== true))
        onType(state.doc.toString())
    }),
    EditorView.domEventHandlers({
      focus: (_, view) => void loadCiteList(view, addSource),
      paste: (event, view) => paste(view, readClipboard(event.clipboardData)),
    }),
    keymap.of([
      { key: 'Mod-b', run: toggleMark('**') },
      { key: 'Mod-i', run: toggleMark('*') },
    ]),
    Prec.low(keymap.of([{ key: 'Escape', run: leave }])),
    keymap.of(proseKeys),
    EditorState.allowMultipleSelections.of(false),
  ]
}

/** Leaves the text for the title of its section, from where the keys of the desk work again. */
function leave({ contentDOM }: EditorView): boolean {
  const title = contentDOM.closest('section')?.querySelector('h2')
  if (title) title.focus()
  else contentDOM.blur()
  return true
}

/** The word by which the page lets its own style elements in. */
function readNonce(): string {
  return document.querySelector<HTMLScriptElement>('script[nonce]')?.nonce ?? ''
}
