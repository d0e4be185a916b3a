/** What is on the clipboard, in the two forms that programs put there. */
export interface Pasted {
  html: string
  plain: string
}

/** What is pasted by an event; empty strings where the clipboard has no text. */
export function readClipboard(clipboard: Pick<DataTransfer, 'getData'> | null): Pasted {
  const read = (type: string) => clipboard?.getData(type) ?? ''
  return { html: read('text/html'), plain: read('text/plain') }
}

/** More than a text may have: such HTML is all style. */
const longest = 1_000_000

/** Elements and styles that the words alone would lose. */
const rich = /<(?:a|b|strong|i|em|li|h[1-6])\b|\bmso-list\b|\bfont-(?:weight|style)\s*:/i

/** Whether the HTML says more than the words alone do. */
export function isRichPaste({ html, plain }: Pasted): boolean {
  return plain.trim() !== '' && html.length <= longest && rich.test(html)
}
