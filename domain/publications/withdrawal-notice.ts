import type { CategoryFacts } from '#domain/pages/category-facts.ts'

/** What the address of a withdrawn brief says in place of its text. Instants are ISO 8601 in UTC. */
export interface WithdrawalNotice {
  withdrawnAt: string
  reason: string
  /** Which brief it was; `null` where readers could never see it. */
  brief: WithdrawnFacts | null
}

/** All that is still said of a withdrawn brief. */
export interface WithdrawnFacts {
  /** Of the revision that readers had last. */
  title: string
  /** Of the title (BCP 47); `null` for the publication's own. */
  language: string | null
  category: CategoryFacts
  firstPublishedAt: string
}
