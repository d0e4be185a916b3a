import type { Dismissal } from '#domain/editing/advice/dismissal.ts'

/** Advice that the author did not follow, and why: the verifier agrees, or returns the text. */
export function SetAside({ dismissals }: { dismissals: readonly Dismissal[] }) {
  if (dismissals.length === 0) return null
  return (
    <section aria-labelledby="set-aside">
      <div className="sec">
        <h2 id="set-aside">Set aside by the author</h2>
        <span className="num">{dismissals.length}</span>
      </div>
      <ul className="checks">
        {dismissals.map(({ id, what, reason }) => (
          <li key={id}>
            <b>{what}</b>
            <p dir="auto">{reason}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
