import type { ReactNode } from 'react'
import type { Citation } from '#domain/briefs/brief-content.ts'
import { toCitingId } from '#domain/citations/open-section.ts'
import { isReaderHref } from '#domain/prose/safe-href.ts'
import { isOfText, type SectionLink } from '#domain/sections/section-links.ts'
import { toAdmiraltyWords } from '#domain/sources/admiralty-words.ts'
import { Day } from '#components/ui/day.tsx'

interface SourceNotesProps {
  sources: readonly Citation[]
  /** The sections that cite each source, by its number. */
  citedIn: ReadonlyMap<number, readonly SectionLink[]>
  /** Of the brief, where it is another than the page's. */
  language?: string | undefined
}

/** The sources in the margin: each with its grade in words and the places that cite it. */
export function SourceNotes({ sources, citedIn, language }: SourceNotesProps) {
  if (sources.length === 0) return <p className="notes none">This brief lists no sources.</p>
  return (
    <aside className="notes" aria-labelledby="sources">
      <h2 id="sources" className="label">
        Sources
      </h2>
      <ol>
        {sources.map((source, place) => (
          <SourceNote key={place} source={source}>
            <CitedIn source={source.number} sections={citedIn.get(source.number) ?? []} language={language} />
          </SourceNote>
        ))}
      </ol>
    </aside>
  )
}

function SourceNote({ source, children }: { source: Citation; children: ReactNode }) {
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
        {publisher !== null && <span dir="auto">{publisher}</span>}
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
      {children}
    </li>
  )
}

interface CitedInProps {
  source: number
  sections: readonly SectionLink[]
  language: string | undefined
}

function CitedIn({ source, sections, language }: CitedInProps) {
  if (sections.length === 0) return null
  return (
    <p className="back">
      Cited in{' '}
      {sections.map((section) => [
        <a key={section.id} href={`#${toCitingId(source, section)}`} role="doc-backlink">
          {section.number === null ? (
            <bdi lang={isOfText(section) ? language : undefined}>{section.title}</bdi>
          ) : (
            `§${section.number}`
          )}
        </a>,
        ' ',
      ])}
    </p>
  )
}
