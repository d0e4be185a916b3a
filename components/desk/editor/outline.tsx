import type { BriefContent } from '#domain/briefs/brief-content.ts'
import type { Advice } from '#domain/editing/advice/advice.ts'

/** The sections, each with how many checks are open in it. */
export function Outline({ content, advice }: { content: BriefContent; advice: readonly Advice[] }) {
  const places = [
    ...content.sections.map(({ number, title, kind }) => ({ number, title, kind })),
    { number: null, title: 'Techniques', kind: 'techniques' },
    { number: null, title: 'Sources', kind: 'sources' },
  ]
  return (
    <nav className="outline" aria-label="Sections">
      <p className="label">Sections</p>
      <ol>
        {places.map(({ number, title, kind }, at) => {
          const open = advice.filter(({ section }) => section === kind).length
          return (
            <li key={`${kind} ${at}`}>
              <a href={`#section-${kind}`}>
                <b>{number}</b>
                {title}
                {open > 0 && (
                  <span className="n">
                    {open}
                    <span className="vh"> {open === 1 ? 'check' : 'checks'}</span>
                  </span>
                )}
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
