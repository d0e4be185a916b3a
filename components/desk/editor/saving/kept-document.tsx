import { useMemo } from 'react'
import { ClipboardButton } from '#components/desk/form/clipboard-button.client.tsx'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { dropBlanks } from '#domain/editing/drop-blanks.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'

interface KeptDocumentProps {
  content: BriefContent
  onForget: () => void
}

/** A text that was never saved, as the importer reads it, to take elsewhere. */
export function KeptDocument({ content, onForget }: KeptDocumentProps) {
  const text = useMemo(() => printBriefLayout(dropBlanks(content), 'markdown'), [content])
  return (
    <section aria-labelledby="kept-title">
      <h2 id="kept-title">Text kept in this browser</h2>
      <p>
        You wrote this here, and it was never saved. If the brief only has a new address, open it from the
        list of briefs: your text will be in the editor.
      </p>
      <pre className="kept" dir="auto">
        {text}
      </pre>
      <div className="acts">
        <ClipboardButton text={text} label="Copy the text" tone="pri" />
        <button className="btn" type="button" onClick={onForget}>
          Delete it from this browser
        </button>
      </div>
    </section>
  )
}
