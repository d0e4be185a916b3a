import { Day } from '#components/ui/day.tsx'
import { methodologyAddress } from '#domain/pages/addresses.ts'
import type { CategoryFacts } from '#domain/pages/category-facts.ts'
import { WaysOn } from './ways-on.tsx'

export interface WithdrawalData {
  /** Only where the withdrawal does not forbid naming it. */
  title: string | null
  /** ISO instant. */
  withdrawnAt: string
  reason: string
  categories: readonly CategoryFacts[]
}

/** 410: a brief was taken back in public. Says when and why, and what that means. */
export function WithdrawnView({ data }: { data: WithdrawalData }) {
  return (
    <div className="page">
      <header className="head">
        <p className="label cat">Withdrawn</p>
        <h1>{data.title ?? 'This brief has been withdrawn'}</h1>
      </header>
      <div className="prose">
        <dl className="rows">
          <div>
            <dt>Withdrawn on</dt>
            <dd>
              <Day at={data.withdrawnAt} />
            </dd>
          </div>
          <div>
            <dt>Reason</dt>
            <dd>{data.reason}</dd>
          </div>
          <div>
            <dt>What this means</dt>
            <dd>
              We no longer stand behind this brief. We have removed its text from this site and its feeds;
              please do not rely on it or quote it. This notice will stay at this address. How briefs are
              checked, corrected and withdrawn is set out in the <a href={methodologyAddress}>methodology</a>.
            </dd>
          </div>
        </dl>
      </div>
      <WaysOn categories={data.categories} latest={[]} />
    </div>
  )
}
