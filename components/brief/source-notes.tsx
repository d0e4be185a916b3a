import type { BriefContent, Citation } from '../../domain/briefs/brief-content.ts'
import { isReaderHref } from '../../domain/prose/safe-href.ts'
import { Day } from '../ui/day.tsx'
import { toAdmiraltyWords } from './admiralty-words.ts'
import { toCitingId } from './brief-links.ts'
import type { BriefLinks } from './brief-links.ts'
import type { SectionLink } from './section-ids.ts'

/** The sources in the margin: each with its grade in words and the places that cite it, which are printed before. */
export function SourceNotes({ content, links }: { content: BriefContent; links: BriefLinks }) {
  if (content.sources.length === 0) return null
  return (
    <aside className="notes" aria-labelledby="sources">
      <h2 id="sources" className="label">
        Sources
      </h2>
      <ol>
        {content.sources.map((source, place) => (
          <SourceNote key={place} source={source} citedIn={links.citing.get(source.number) ?? []} />
        ))}
      </ol>
    </aside>
  )
}

function SourceNote({ source, citedIn }: { source: Citation; citedIn: readonly SectionLink[] }) {
  const { number, title, publisher, publishedOn, url, retrievedOn, grade } = source
  return (
    <li id={`n${number}`}>
      <b>{number}</b> {url !== null && isReaderHref(url) ? <a href={url}>{title}</a> : title}
      {url?.startsWith('http:') && <p className="num">{url}</p>}
      <p>
        {publisher}
        {publisher !== null && publishedOn !== null && ', '}
        {publishedOn !== null && <Day at={publishedOn} />}
        {retrievedOn !== null && (
          <>
            {(publisher ?? publishedOn) !== null && '\u00a0· '}
            {'read\u00a0'}
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
