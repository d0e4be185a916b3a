/** A calendar day, `YYYY-MM-DD`, from a day or an instant in UTC. */
export function Day({ at }: { at: string }) {
  const day = at.slice(0, 10)
  return <time dateTime={day}>{day}</time>
}

/** An instant to the minute, in UTC. */
export function Moment({ at }: { at: string }) {
  return (
    <time dateTime={at}>
      {at.slice(0, 10)} {at.slice(11, 16)} UTC
    </time>
  )
}
