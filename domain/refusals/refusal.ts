import type { TlpMarking } from '../markings/tlp.ts'

/** Refusals whose sentence names what was refused; the rest of them says it by its code alone. */
export interface RefusalDetails {
  'already-imported': { slug: string }
  'laxer-marking': { stated: TlpMarking; asked: TlpMarking }
}

export type PlainRefusal =
  // who asks
  | 'not-signed-in'
  | 'not-allowed'
  | 'not-your-draft'
  | 'own-revision'
  // what is there
  | 'unknown-brief'
  | 'unknown-category'
  | 'same-category'
  | 'not-an-address'
  | 'address-taken'
  // what the text is like
  | 'missing-title'
  | 'marking-not-clear'
  | 'unchanged'
  | 'empty-note'
  | 'empty-reason'
  // how far the brief has come
  | 'no-draft'
  | 'not-submitted'
  | 'in-review'
  | 'needs-verification'
  | 'already-verified'
  | 'scheduled'
  | 'not-scheduled'
  | 'embargoed'
  | 'already-live'
  | 'not-published'
  | 'withdrawn'
  // what others do at the same time
  | 'edited-elsewhere'
  | 'busy'

/** Why a rule or a use case did not do something: every reason there is. */
export type Refusal = PlainRefusal | keyof RefusalDetails

type DetailedRefusal = {
  [Code in keyof RefusalDetails]: Readonly<{ code: Code } & RefusalDetails[Code]>
}[keyof RefusalDetails]

/** A refusal as it is answered: the code, or an object with the code and what its sentence names. */
export type RefusalAnswer = PlainRefusal | Readonly<{ code: PlainRefusal }> | DetailedRefusal
