import type { EditingNow } from '#domain/editing/editing-now.ts'

/** Who is editing since when; or who took it over, said to whom they took it from. */
export function WhoEdits({ editing: { name, since, tookFromYou } }: { editing: EditingNow }) {
  const time = <time dateTime={since}>{since.slice(11, 16)} UTC</time>
  return tookFromYou ? (
    <>
      <b dir="auto">{name}</b> took over editing at {time}. What you had saved is kept.
    </>
  ) : (
    <>
      <b dir="auto">{name}</b> has been editing this since {time}.
    </>
  )
}
