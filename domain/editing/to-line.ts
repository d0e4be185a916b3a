/** A label or name as the one line that it is, whatever is pasted into it. */
export function toLine(text: string): string {
  return text.replace(/\s*\n\s*/g, ' ')
}
