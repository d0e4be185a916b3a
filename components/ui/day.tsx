/** A day or an instant in UTC, shown as the day; an instant stays whole in `datetime`. */
export function Day({ at }: { at: string }) {
  return <time dateTime={at}>{at.slice(0, 10)}</time>
}
