import { expect, it } from 'vitest'
import { decideChange, type PublicChange } from './public-change.ts'

const change = (note: string): PublicChange => ({ kind: 'update', note })
const refused = { ok: false, refusal: 'empty-note' }

it.each<{ what: string; live: string | null; given: PublicChange | null; decision: object }>([
  {
    what: 'a first revision goes out without a note',
    live: null,
    given: null,
    decision: { ok: true, value: null },
  },
  {
    what: 'the note of a first revision is left out',
    live: null,
    given: change('New.'),
    decision: { ok: true, value: null },
  },
  { what: 'a next revision needs a note', live: 'live', given: null, decision: refused },
  {
    what: 'a next revision needs a note that says something',
    live: 'live',
    given: change(' \n'),
    decision: refused,
  },
  {
    what: 'a next revision takes its note along',
    live: 'live',
    given: change(' New. '),
    decision: { ok: true, value: change('New.') },
  },
])('$what', ({ live, given, decision }) => expect(decideChange(live, given)).toEqual(decision))
