import type { EditedText } from '#domain/editing/edited-brief.ts'
import type { Edition } from '#domain/days/editions.ts'
import type { RequiredPart } from '#domain/briefs/list-missing.ts'
import type { SettingName } from '#domain/site/find-setting-problem.ts'
import type { TlpMarking } from '#domain/markings/tlp.ts'

/** Refusals whose sentence names what was refused; the rest of them says it by its code alone. */
export interface RefusalDetails {
  'ambiguous-person': { name: string; ids: readonly string[] }
  'edited-elsewhere': {
    version: number | null
    revision: number | null
    text: EditedText | null
    base?: EditedText | null
  }
  'checks-to-go': { left: number }
  embargoed: { until: string }
  incomplete: { missing: readonly RequiredPart[] }
  'already-imported': { slug: string }
  'report-imported': Edition
  'edition-taken': Edition
  'laxer-marking': { stated: TlpMarking; asked: TlpMarking }
  'name-taken': { name: string; slug: string }
  'unreadable-text': { message: string; line: number | null }
  'weak-password': { advice: string }
  'wrong-setting': { setting: SettingName; advice: string }
  'already-merged': { slug: string; into: string }
}

export type PlainRefusal =
  // who asks
  | 'not-signed-in'
  | 'signed-in-as-other'
  | 'not-allowed'
  | 'not-your-draft'
  | 'own-revision'
  | 'unknown-person'
  | 'empty-name'
  | 'ended-link'
  | 'address-in-use'
  | 'already-invited'
  | 'not-a-mail-address'
  | 'last-owner'
  | 'no-role'
  | 'no-writer'
  | 'no-sign-in'
  | 'unknown-zone'
  | 'not-an-owner'
  // what is there
  | 'unknown-brief'
  | 'unknown-category'
  | 'same-category'
  | 'not-an-address'
  | 'address-taken'
  | 'unknown-entity'
  | 'unknown-tag'
  | 'unknown-page'
  | 'unknown-report'
  | 'report-replaced'
  | 'merge-into-itself'
  | 'not-merged'
  | 'merge-not-kept'
  | 'changed-since-merge'
  | 'used-since-merge'
  | 'changed-meanwhile'
  | 'no-name'
  | 'empty-category'
  | 'no-template'
  | 'empty-page'
  // what the text is like
  | 'missing-title'
  | 'marking-not-clear'
  | 'unchanged'
  | 'empty-note'
  | 'empty-reason'
  | 'failing-check'
  | 'empty-return-note'
  | 'no-one-named'
  | 'unknown-part'
  | 'unknown-comment'
  | 'empty-comment'
  | 'too-many-comments'
  | 'past-time'
  | 'not-leading'
  | 'no-such-day'
  | 'note-too-long'
  | 'no-stated-date'
  | 'report-embargoed'
  | 'daily-report'
  | 'not-a-report'
  | 'date-to-come'
  // how far the brief has come
  | 'no-draft'
  | 'has-draft'
  | 'unknown-revision'
  | 'not-submitted'
  | 'in-review'
  | 'needs-verification'
  | 'already-verified'
  | 'scheduled'
  | 'not-scheduled'
  | 'states-embargo'
  | 'already-live'
  | 'not-published'
  | 'withdrawn'
  // what others do at the same time
  | 'busy'

/** Why a rule or a use case did not do something: every reason there is. */
export type Refusal = PlainRefusal | keyof RefusalDetails

type DetailedRefusal = {
  [Code in keyof RefusalDetails]: Readonly<{ code: Code } & RefusalDetails[Code]>
}[keyof RefusalDetails]

/** A refusal as it is answered: the code, or an object with the code and what its sentence names. */
export type RefusalAnswer = PlainRefusal | Readonly<{ code: PlainRefusal }> | DetailedRefusal

/** What a refusal is called, for records and programs. */
export function getRefusalCode(refusal: RefusalAnswer): Refusal {
  return typeof refusal === 'string' ? refusal : refusal.code
}
