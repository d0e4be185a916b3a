import { isOfText, type SectionLink } from '#domain/sections/section-links.ts'

interface SectionNavProps {
  sections: readonly SectionLink[]
  /** Of the brief, where it is another than the page's. */
  language: string | undefined
}

/** The sections of this brief. The custom element marks the one being read; without it they are plain links. */
export function SectionNav({ sections, language }: SectionNavProps) {
  return (
    <section-list>
      <nav className="toc" aria-labelledby="toc">
        <p className="label" id="toc">
          In this brief
        </p>
        <ol>
          {sections.map((section) => (
            <li key={section.id}>
              <a href={`#${section.id}`} lang={isOfText(section) ? language : undefined}>
                {section.number !== null && <b>{section.number}</b>} <bdi>{section.title}</bdi>
              </a>
            </li>
          ))}
        </ol>
      </nav>
    </section-list>
  )
}
