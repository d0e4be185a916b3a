import type { SectionLink } from '#domain/sections/section-links.ts'

/** The sections of this brief. The custom element marks the one being read; without it they are plain links. */
export function SectionNav({ sections }: { sections: readonly SectionLink[] }) {
  return (
    <section-list>
      <nav className="toc" aria-labelledby="toc">
        <p className="label" id="toc">
          In this brief
        </p>
        <ol>
          {sections.map(({ id, number, title }) => (
            <li key={id}>
              <a href={`#${id}`}>
                {number !== null && <b>{number}</b>} {title}
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </section-list>
  )
}
