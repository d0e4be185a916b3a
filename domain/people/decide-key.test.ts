import { expect, it } from 'vitest'
import { decideKey, type KeyStep } from './decide-key.ts'

const places = [
  { letter: 't', href: '/admin' },
  { letter: 'c', href: '/admin/calendar' },
  { letter: 'g', href: '/admin/tags' },
]
const author = { places, newBrief: '/admin/briefs/new' }
const verifier = { places, newBrief: null }
const nothing: KeyStep = { kind: 'nothing' }

it.each<[string, KeyStep]>([
  ['?', { kind: 'list' }],
  ['g', { kind: 'wait' }],
  ['G', { kind: 'wait' }],
  ['c', { kind: 'go', href: '/admin/briefs/new' }],
  ['t', nothing],
  ['Shift', nothing],
])('decides what %s does by itself', (key, step) => {
  expect(decideKey(author, key, false)).toEqual(step)
})

it.each<[string, KeyStep]>([
  ['t', { kind: 'go', href: '/admin' }],
  ['T', { kind: 'go', href: '/admin' }],
  ['c', { kind: 'go', href: '/admin/calendar' }],
  ['g', { kind: 'go', href: '/admin/tags' }],
  ['x', nothing],
  ['?', nothing],
])('decides what %s does after G', (key, step) => {
  expect(decideKey(author, key, true)).toEqual(step)
})

it('begins no brief for whoever may not', () => {
  expect(decideKey(verifier, 'c', false)).toEqual(nothing)
})
