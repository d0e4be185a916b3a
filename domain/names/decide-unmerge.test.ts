import { expect, it } from 'vitest'
import { decideUnmerge, type MergedSince } from './decide-unmerge.ts'

const recorded = { intoId: 'b', names: ['harbour', 'the harbour'], merged: [], addresses: [] }
const untouched: MergedSince = { intoId: 'b', namesLeft: 2, isRenamed: false, isUsed: false }

it('A merge that nothing has touched since can be taken back', () =>
  expect(decideUnmerge(recorded, untouched)).toEqual({ ok: true, value: recorded }))

interface Case {
  what: string
  merge: typeof recorded | null
  change: Partial<MergedSince>
  refusal: string
}

it.each<Case>([
  { what: 'What is not merged', merge: recorded, change: { intoId: null }, refusal: 'not-merged' },
  { what: 'A merge whose names nobody wrote down', merge: null, change: {}, refusal: 'merge-not-kept' },
  {
    what: 'A merge into what was merged again',
    merge: recorded,
    change: { intoId: 'c' },
    refusal: 'changed-since-merge',
  },
  {
    what: 'A merge whose sides were renamed',
    merge: recorded,
    change: { isRenamed: true },
    refusal: 'changed-since-merge',
  },
  {
    what: 'A merge of which a name is gone',
    merge: recorded,
    change: { namesLeft: 1 },
    refusal: 'changed-since-merge',
  },
  {
    what: 'A merge that a text was read by',
    merge: recorded,
    change: { isUsed: true },
    refusal: 'used-since-merge',
  },
])('$what stays as it is', ({ merge, change, refusal }) =>
  expect(decideUnmerge(merge, { ...untouched, ...change })).toEqual({ ok: false, refusal }),
)
