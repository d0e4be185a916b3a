import type { ReactNode } from 'react'
import { historyAddress, textFormAddress } from '#domain/pages/addresses.ts'
import { Day } from '#components/ui/day.tsx'
import type { BriefPageData } from './brief-page-data.ts'
import { Correctors } from './correctors.tsx'

const downloads = [
  { extension: 'txt', name: 'text' },
  { extension: 'md', name: 'Markdown' },
  { extension: 'json', name: 'JSON' },
] as const

/** Who stands for this revision, since when, what it is based on, under which marking, and where its text forms are. */
export function BriefFacts({ page }: { page: BriefPageData }) {
  const { content, firstPublishedAt, takenInAt, publishedAt, revision, slug } = page
  const day = content.publishedOn ?? firstPublishedAt.slice(0, 10)
  return (
    <dl className="rows">
      <Fact name="Published on">
        <Day at={day} />
      </Fact>
      {takenInAt.slice(0, 10) !== day && (
        <Fact name="Added to this site">
          <Day at={takenInAt} />
        </Fact>
      )}
      <Fact name="Revision">
        {revision}, <Day at={publishedAt} />
        {!page.preview && (
          <>
            {' · '}
            <a href={historyAddress(slug)}>History</a>
          </>
        )}
      </Fact>
      <Fact name="Written by">
        <b dir="auto">{page.author}</b>
        <Correctors page={page} />
      </Fact>
      <Fact name="Verified by">
        <b dir="auto">{page.verifier}</b>
        {page.preview?.isVerified !== false && (
          <>
            , <Day at={page.verifiedAt} />
          </>
        )}
        {page.checks && `, ${page.checks.held} of ${page.checks.all} checks passed`}
      </Fact>
      <Report page={page} />
      <Fact name="Marking">
        <b>{page.marking}</b>
      </Fact>
      {!page.preview && <Downloads slug={slug} />}
    </dl>
  )
}

function Downloads({ slug }: { slug: string }) {
  return (
    <Fact name="Download">
      {downloads.map(({ extension, name }, place) => [
        place === 0 ? '' : ', ',
        <a key={extension} href={textFormAddress(slug, extension)}>
          {name}
        </a>,
      ])}
    </Fact>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What the brief is about, under the published layout's own label where the brief came in that layout. */
function Report({ page: { content, wasImported } }: { page: BriefPageData }) {
  const { reportTitle, outlet } = content
  if ((reportTitle ?? outlet) === null) return null
  const [before, after] = wasImported ? ['', ''] : ['“', '”']
  return (
    <Fact name={wasImported ? 'Intelligence Report' : 'Based on'}>
      {reportTitle !== null && (
        <>
          {before}
          <span dir="auto">{reportTitle}</span>
          {after}
        </>
      )}
      {reportTitle !== null && outlet !== null && ' – '}
      {outlet !== null && <cite dir="auto">{outlet}</cite>}
    </Fact>
  )
}
