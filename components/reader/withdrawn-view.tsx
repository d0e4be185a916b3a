import { CategoryLink } from '#components/ui/category-link.tsx'
import { Day } from '#components/ui/day.tsx'
import { correctionsAddress, dayAddress, methodologyAddress } from '#domain/pages/addresses.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import type { WithdrawalNotice, WithdrawnFacts } from '#domain/publications/withdrawal-notice.ts'
import { WaysOn } from './ways-on.tsx'

export interface WithdrawalData extends WithdrawalNotice {
  categories: readonly CategoryFacts[]
}

/** 410: a brief was taken back in public. Says which, when and why, and what that means. */
export function WithdrawnView({ data }: { data: WithdrawalData }) {
  const { brief, withdrawnAt, reason, categories } = data
  return (
    <div className="page">
      <header className="head">
        <p className="label cat">Withdrawn</p>
        <h1>This brief has been withdrawn</h1>
      </header>
      <div className="prose">
        <dl className="rows">
          {brief && <WhichBrief brief={brief} />}
          <div>
            <dt>Withdrawn on</dt>
            <dd>
              <Day at={withdrawnAt} />
            </dd>
          </div>
          <div>
            <dt>Reason</dt>
            <dd dir="auto">{reason}</dd>
          </div>
          <div>
            <dt>What this means</dt>
            <dd>
              We no longer stand behind this brief. We have removed its text from this site and its feeds.
              Please do not rely on it or quote it. This notice will stay at this address. The{' '}
              <a href={methodologyAddress}>methodology</a> explains how briefs are checked, corrected and
              withdrawn. See also <a href={correctionsAddress}>all corrections and withdrawals</a>.
            </dd>
          </div>
        </dl>
      </div>
      <WaysOn categories={categories} latest={[]} />
    </div>
  )
}

function WhichBrief({ brief }: { brief: WithdrawnFacts }) {
  const { title, language, category, firstPublishedAt } = brief
  return (
    <>
      <div>
        <dt>Title</dt>
        <dd dir="auto" lang={language ?? undefined}>
          {title}
        </dd>
      </div>
      <div>
        <dt>Published on</dt>
        <dd>
          <a href={dayAddress(firstPublishedAt.slice(0, 10))}>
            <Day at={firstPublishedAt} />
          </a>
        </dd>
      </div>
      <div>
        <dt>Category</dt>
        <dd>
          <CategoryLink category={category} />
        </dd>
      </div>
    </>
  )
}
