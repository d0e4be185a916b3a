import { expect, it } from 'vitest'
import { decideChange, type PublicChange } from './public-change.ts'

const change = (note: string): PublicChange => ({ kind: 'update', note })
const refused = { ok: false, refusal: 'empty-note' }

it.each<[string, string | null, PublicChange | null, object]>([
  ['a first revision goes out without a note', null, null, { ok: true, value: null }],
  ['the note of a first revision is left out', null, change('New.'), { ok: true, value: null }],
  ['a next revision needs a note', 'live', null, refused],
  ['a next revision needs a note that says something', 'live', change(' \n'), refused],
  ['a next revision takes its note along', 'live', change(' New. '), { ok: true, value: change('New.') }],
])('%s', (_, live, given, decision) => expect(decideChange(live, given)).toEqual(decision))
