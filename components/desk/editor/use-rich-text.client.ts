'use client'

import { useRef, useState, type ClipboardEvent } from 'react'
import { isRichPaste, readClipboard } from '#components/desk/pasted.ts'

/** A text that was pasted with its links and emphasis, and the words of it that its field shows. */
interface RichText {
  html: string
  shown: string
}

/** What a field for plain text keeps of a text that was pasted into it with more than its words. */
interface KeptRichText {
  /** What is to be read: the HTML while the field shows its words, or else what the field shows. */
  given: string
  isRich: boolean
  onPaste: (event: ClipboardEvent<HTMLTextAreaElement>) => void
  /** Has to be told of every change of the field. */
  tellChanged: (text: string) => void
}

/** Keeps the HTML of what is pasted in the place of all that a field has. What is changed in its words is no more what was pasted. */
export function useRichText(text: string): KeptRichText {
  const [rich, setRich] = useState<RichText | null>(null)
  const html = useRef<string | null>(null)
  const isRich = rich?.shown === text
  return {
    given: isRich ? rich.html : text,
    isRich,
    onPaste: ({ clipboardData, currentTarget: { selectionStart, selectionEnd, value } }) => {
      const pasted = readClipboard(clipboardData)
      const isAll = selectionEnd - selectionStart === value.length
      html.current = isAll && isRichPaste(pasted) ? toPage(pasted.html) : null
    },
    tellChanged: (shown) => {
      if (html.current !== null) setRich({ html: html.current, shown })
      html.current = null
    },
  }
}

/** Marks a piece of HTML as such: what a clipboard holds may begin with anything. */
function toPage(html: string): string {
  return /^\s*<(?:!doctype|html)\b/i.test(html) ? html : `<!doctype html>${html}`
}
