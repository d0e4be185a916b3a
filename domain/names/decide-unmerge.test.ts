import { expect, it } from 'vitest'
import { decideUnmerge, type MergedSince } from './decide-unmerge.ts'

const recorded = { intoId: 'b', names: ['harbour', 'the harbour'], merged: [], addresses: [] }
const untouched: MergedSince = { intoId: 'b', namesLeft: 2, isRenamed: false, isUsed: false }

it('A merge that nothing has touched since can be taken back', () =>
  expect(decideUnmerge(recorded, untouched)).toEqual({ ok: true, value: recorded }))

it.each<[string, typeof recorded | null, Partial<MergedSince>, string]>([
  ['What is not merged', recorded, { intoId: null }, 'not-merged'],
  ['A merge whose names nobody wrote down', null, {}, 'merge-not-kept'],
  ['A merge into what was merged again', recorded, { intoId: 'c' }, 'changed-since-merge'],
  ['A merge whose sides were renamed', recorded, { isRenamed: true }, 'changed-since-merge'],
  ['A merge of which a name is gone', recorded, { namesLeft: 1 }, 'changed-since-merge'],
  ['A merge that a text was read by', recorded, { isUsed: true }, 'used-since-merge'],
])('%s stays as it is', (_, merge, change, refusal) =>
  expect(decideUnmerge(merge, { ...untouched, ...change })).toEqual({ ok: false, refusal }),
)
