import Link from 'next/link'
import type { ReactNode } from 'react'
import { CommandButton } from '#components/desk/form/command-button.client.tsx'
import { DeskSection } from '#components/desk/frame/desk-section.tsx'
import { spellInstant } from '#domain/days/spell-instant.ts'
import type { FailingPage, Jobs } from '#domain/jobs/jobs.ts'

/** What the machinery does: what goes out when, which pages are to be printed, what the hub is told, what is written for the search. */
export function JobsView({ jobs: { pages, publications, hub, searchDue } }: { jobs: Jobs }) {
  return (
    <>
      <PublicationJobs publications={publications} />
      <PageJobs pages={pages} />
      <HubJobs hub={hub} />
      <DeskSection id="search" title="Search" count={searchDue}>
        {searchDue === 0 ? (
          <p>Search finds every brief by its current words and names.</p>
        ) : (
          <>
            <p>
              Search is out of date for {searchDue === 1 ? '1 brief' : `${searchDue} briefs`}. It is updated
              with the next change to any brief, or now.
            </p>
            <div className="acts pt">
              <CommandButton command="retrySearch" input={{ of: 'search' }} label="Update search now" />
            </div>
          </>
        )}
      </DeskSection>
    </>
  )
}

function PublicationJobs({ publications: { scheduled, next, failed } }: Pick<Jobs, 'publications'>) {
  return (
    <DeskSection id="publications" title="Scheduled publications" count={scheduled}>
      <p>
        {next === null ? (
          'Nothing is scheduled.'
        ) : (
          <>
            Next: <BriefLink {...next} />, {spellInstant(next.at)}
          </>
        )}
      </p>
      {failed.length > 0 && (
        <ul className="rows">
          {failed.map((one) => (
            <FailedRow key={one.slug} at={one.at} word="Not published" meta={[one.reason]}>
              <p className="ti">
                <BriefLink {...one} />
              </p>
              <div className="acts">
                <CommandButton command="retryPublication" input={{ slug: one.slug }} label="Publish it now" />
              </div>
            </FailedRow>
          ))}
        </ul>
      )}
    </DeskSection>
  )
}

function PageJobs({ pages: { owed, waitingSince, failing, examples } }: Pick<Jobs, 'pages'>) {
  return (
    <DeskSection id="printing" title="Pages to print" count={owed}>
      {owed === 0 && <p>Readers have the latest version of every page.</p>}
      {waitingSince !== null && <p>The oldest has been waiting since {spellInstant(waitingSince)}.</p>}
      {failing > 0 && (
        <>
          <p>
            {failing === 1 ? '1 page' : `${failing} pages`} could not be printed. Readers still get the last
            version. We try again automatically, at least every five minutes.
          </p>
          <div className="acts pt">
            <CommandButton command="retryPages" input={{ of: 'pages' }} label="Try again now" />
          </div>
          <FailingPages pages={examples} />
          {failing > examples.length && <p className="quiet small">And {failing - examples.length} more.</p>}
        </>
      )}
    </DeskSection>
  )
}

/** Nothing of it where the site has no hub and owes none. */
function HubJobs({ hub: { address, waiting, failing, examples } }: Pick<Jobs, 'hub'>) {
  if (address === null && waiting === 0) return null
  return (
    <DeskSection id="hub" title="Changes to tell the hub about" count={waiting}>
      {waiting === 0 && <p>The hub has been told about every change.</p>}
      {failing > 0 && (
        <>
          <p>
            The hub could not be told about{' '}
            {failing === 1 ? '1 changed page or feed' : `${failing} changed pages and feeds`}. Feed readers
            that check for themselves are up to date. We try the hub again automatically, at least every hour.
          </p>
          <div className="acts pt">
            <CommandButton command="retryHub" input={{ of: 'hub' }} label="Try again now" />
          </div>
          <FailingPages pages={examples} />
          {failing > examples.length && <p className="quiet small">And {failing - examples.length} more.</p>}
        </>
      )}
    </DeskSection>
  )
}

function FailingPages({ pages }: { pages: readonly FailingPage[] }) {
  return (
    <ul className="rows">
      {pages.map(({ address, failures, problem, retryAt }) => (
        <FailedRow
          key={address}
          at={retryAt}
          word="Failed"
          meta={[
            failures === 1 ? 'Tried once' : `Tried ${failures} times`,
            problem ?? 'No reason was recorded',
          ]}
        >
          <p className="ti">
            <a href={address}>{address}</a>
          </p>
        </FailedRow>
      ))}
    </ul>
  )
}

interface FailedRowProps {
  at: string
  word: string
  meta: readonly string[]
  children: ReactNode
}

function FailedRow({ at, word, meta, children }: FailedRowProps) {
  return (
    <li>
      <span className="st" data-s="failed">
        {word}
      </span>
      <time dateTime={at}>{spellInstant(at)}</time>
      {children}
      <p className="meta">
        {meta.map((part) => (
          <span key={part}>{part}</span>
        ))}
      </p>
    </li>
  )
}

function BriefLink({ slug, title }: { slug: string; title: string }) {
  return (
    <Link href={`/admin/briefs/${slug}`} dir="auto">
      {title || 'Untitled'}
    </Link>
  )
}
