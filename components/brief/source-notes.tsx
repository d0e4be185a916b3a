import type { Citation } from '#domain/briefs/brief-content.ts'
import { toCitingId } from '#domain/citations/open-section.ts'
import { isReaderHref } from '#domain/prose/safe-href.ts'
import type { SectionLink } from '#domain/sections/section-links.ts'
import { toAdmiraltyWords } from '#domain/sources/admiralty-words.ts'
import { Day } from '#components/ui/day.tsx'

interface SourceNotesProps {
  sources: readonly Citation[]
  /** The sections that cite each source, by its number. */
  citedIn: ReadonlyMap<number, readonly SectionLink[]>
}

/** The sources in the margin: each with its grade in words and the places that cite it. */
export function SourceNotes({ sources, citedIn }: SourceNotesProps) {
  if (sources.length === 0) return <p className="notes none">This brief lists no sources.</p>
  return (
    <aside className="notes" aria-labelledby="sources">
      <h2 id="sources" className="label">
        Sources
      </h2>
      <ol>
        {sources.map((source, place) => (
          <SourceNote key={place} source={source} citedIn={citedIn.get(source.number) ?? []} />
        ))}
      </ol>
    </aside>
  )
}

function SourceNote({ source, citedIn }: { source: Citation; citedIn: readonly SectionLink[] }) {
  const { number, title, publisher, publishedOn, url, retrievedOn, grade, language } = source
  const named = (
    <cite lang={language ?? undefined} dir="auto">
      {title}
    </cite>
  )
  return (
    <li id={`n${number}`}>
      <b>{number}</b> {url !== null && isReaderHref(url) ? <a href={url}>{named}</a> : named}
      {url === null && <p>No web address.</p>}
      {url?.startsWith('http:') && <p className="num">{url}</p>}
      <p>
        {publisher}
        {publisher !== null && publishedOn !== null && ', '}
        {publishedOn !== null && <Day at={publishedOn} />}
        {retrievedOn !== null && (
          <>
            {(publisher ?? publishedOn) !== null && '\u00a0· '}
            {'accessed\u00a0'}
            <Day at={retrievedOn} />
          </>
        )}
      </p>
      {grade && (
        <p>
          <span className="grade">
            {grade.reliability}
            {grade.credibility}
          </span>{' '}
          {toAdmiraltyWords(grade)}
        </p>
      )}
      {citedIn.length > 0 && <CitedIn source={number} sections={citedIn} />}
    </li>
  )
}

function CitedIn({ source, sections }: { source: number; sections: readonly SectionLink[] }) {
  return (
    <p className="back">
      Cited in{' '}
      {sections.map((section) => [
        <a key={section.id} href={`#${toCitingId(source, section)}`} role="doc-backlink">
          {section.number === null ? section.title : `§${section.number}`}
        </a>,
        ' ',
      ])}
    </p>
  )
}
