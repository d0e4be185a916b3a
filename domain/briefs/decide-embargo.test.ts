import { expect, it } from 'vitest'
import { decideEmbargo } from './decide-embargo.ts'

const at = new Date('2026-03-05T12:00:00.000Z')
const refusal = (until: string) => ({ ok: false, refusal: { code: 'embargoed', until } })

it.each<[string, string | null, unknown]>([
  ['that never had an embargo', null, { ok: true, value: at }],
  ['whose embargo is over', '2026-03-05T11:59:59.999Z', { ok: true, value: at }],
  ['whose embargo ends at this moment', '2026-03-05T12:00:00.000Z', { ok: true, value: at }],
  ['under embargo for a moment more', '2026-03-05T12:00:00.001Z', refusal('2026-03-05T12:00:00.001Z')],
])('decides on a brief %s', (_, until, decision) =>
  expect(decideEmbargo(until === null ? null : new Date(until), at)).toEqual(decision),
)
