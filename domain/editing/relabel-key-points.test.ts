import { expect, it } from 'vitest'
import type { KeyPoints } from '#domain/briefs/brief-content.ts'
import { relabelKeyPoints } from './relabel-key-points.ts'

const list: KeyPoints = { kind: 'key-points', label: 'Gaps', pointKind: 'information-gaps', items: [] }

it.each([
  ['Red Flags', { label: 'Red Flags', pointKind: 'red-flags' }],
  ['What we could not see', { label: 'What we could not see', pointKind: 'information-gaps' }],
  [' ', { label: 'Information Gaps', pointKind: 'information-gaps' }],
])('a list of points that is labelled "%s"', (label, expected) =>
  expect(relabelKeyPoints(list, label)).toEqual({ ...list, ...expected }),
)
