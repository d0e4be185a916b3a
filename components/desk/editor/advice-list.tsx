import type { Advice } from '#domain/editing/advice.ts'

/** What is to be said of the text, each with its reason and where the rule comes from. */
export function AdviceList({ advice }: { advice: readonly Advice[] }) {
  return (
    <>
      {advice.length === 0 && <p className="none">Nothing to say.</p>}
      <ul className="checks">
        {advice.map(({ id, weight, what, why, source, section }) => (
          <li key={id} className={weight === 'required' ? 'is-stop' : 'is-ask'}>
            <span className="kind">{weight === 'required' ? 'Required' : 'Advice'}</span>
            <b>{what}</b>
            <p>{why}</p>
            <cite>{source}</cite>
            {section !== null && (
              <a className="small" href={`#section-${section}`}>
                Go to it
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}
