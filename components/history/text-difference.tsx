import type { SectionDifference } from '#domain/revisions/compare-contents.ts'
import type { ComparedPiece } from '#domain/revisions/compare-words.ts'

interface TextDifferenceProps {
  /** Which two texts are compared, as a heading. */
  heading: string
  sections: readonly SectionDifference[]
  /** Of the later text (BCP 47), where it says so. */
  language?: string | null
}

/** What two texts do not have in common, section by section and word by word. */
export function TextDifference({ heading, sections, language = null }: TextDifferenceProps) {
  const changed = sections.filter(({ pieces }) => pieces.length > 0)
  const unchanged = sections.filter(({ pieces }) => pieces.length === 0)
  return (
    <section className="diff" aria-labelledby="difference">
      <h2 id="difference">{heading}</h2>
      <p className="small">
        {changed.length === 0 ? (
          'The text is the same.'
        ) : (
          <>
            {changed.length} of {sections.length} parts changed. <del>Struck out</del>: removed.{' '}
            <ins>Underlined</ins>: added.
          </>
        )}
      </p>
      {changed.map((section, place) => (
        <ChangedSection key={place} section={section} language={language} />
      ))}
      {changed.length > 0 && unchanged.length > 0 && (
        <>
          <h3>Unchanged</h3>
          <p className="small">{unchanged.map(nameSection).join(' · ')}</p>
        </>
      )}
    </section>
  )
}

function ChangedSection({ section, language }: { section: SectionDifference; language: string | null }) {
  return (
    <>
      <h3 dir="auto">{nameSection(section)}</h3>
      <div className="words" dir="auto">
        {section.pieces.map((piece, place) => (
          <Piece key={place} piece={piece} language={language} />
        ))}
      </div>
    </>
  )
}

function Piece({ piece: { kind, text }, language }: { piece: ComparedPiece; language: string | null }) {
  const words = language === null ? text : <span lang={language}>{text}</span>
  if (kind === 'same') return words
  const Mark = kind === 'removed' ? 'del' : 'ins'
  // Few screen readers tell the two apart by themselves. With a direction of their own these words do not decide that of the text.
  return (
    <Mark>
      <span className="vh" dir="ltr">
        [{kind}:{' '}
      </span>
      {words}
      <span className="vh" dir="ltr">
        ]{' '}
      </span>
    </Mark>
  )
}

/** A number never stands at the end of a line, parted from its title. */
function nameSection({ number, title }: SectionDifference): string {
  return number === null ? title : `${number}\u00a0${title}`
}
