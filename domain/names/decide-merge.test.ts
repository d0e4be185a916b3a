import { expect, it } from 'vitest'
import { decideMerge, type Mergeable } from './decide-merge.ts'

const thing = (slug: string, into: string | null = null): Mergeable => ({ id: `id of ${slug}`, slug, into })

it.each<[string, Mergeable, Mergeable, ReturnType<typeof decideMerge>]>([
  ['two of them', thing('a'), thing('b'), { ok: true, value: 'merge' }],
  ['itself', thing('a'), thing('a'), { ok: false, refusal: 'merge-into-itself' }],
  [
    'one that was merged',
    thing('a', 'c'),
    thing('b'),
    { ok: false, refusal: { code: 'already-merged', slug: 'a', into: 'c' } },
  ],
  [
    'into one that was merged',
    thing('a'),
    thing('b', 'a'),
    { ok: false, refusal: { code: 'already-merged', slug: 'b', into: 'a' } },
  ],
  [
    'two that were merged',
    thing('a', 'c'),
    thing('b', 'd'),
    { ok: false, refusal: { code: 'already-merged', slug: 'a', into: 'c' } },
  ],
  [
    'itself, although it was merged',
    thing('a', 'c'),
    thing('a', 'c'),
    { ok: false, refusal: 'merge-into-itself' },
  ],
  [
    'two that have one address for a moment',
    thing('a'),
    { ...thing('a'), id: 'another' },
    { ok: true, value: 'merge' },
  ],
])('of %s', (_, ...[from, into, decision]) => expect(decideMerge(from, into)).toEqual(decision))
