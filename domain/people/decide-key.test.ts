import { expect, it } from 'vitest'
import { decideKey, type KeyStep } from './decide-key.ts'

const places = [
  { letter: 't', href: '/admin' },
  { letter: 'c', href: '/admin/calendar' },
  { letter: 'g', href: '/admin/tags' },
  { letter: 'k', href: '/admin/categories' },
]
const author = { places, newBrief: '/admin/briefs/new' }
const verifier = { places, newBrief: null }
const nothing: KeyStep = { kind: 'nothing' }

it.each<[string, KeyStep]>([
  ['?', { kind: 'list' }],
  ['g', { kind: 'wait' }],
  ['G', { kind: 'wait' }],
  ['c', { kind: 'go', href: '/admin/briefs/new' }],
  ['j', { kind: 'row', by: 1 }],
  ['K', { kind: 'row', by: -1 }],
  ['Enter', { kind: 'enter' }],
  ['t', { kind: 'page', letter: 't' }],
  ['N', { kind: 'page', letter: 'n' }],
  ['7', nothing],
  ['Shift', nothing],
  ['ArrowDown', nothing],
])('decides what %s does by itself', (key, step) => {
  expect(decideKey(author, key, false)).toEqual(step)
})

it.each<[string, KeyStep]>([
  ['t', { kind: 'go', href: '/admin' }],
  ['T', { kind: 'go', href: '/admin' }],
  ['c', { kind: 'go', href: '/admin/calendar' }],
  ['g', { kind: 'go', href: '/admin/tags' }],
  ['k', { kind: 'go', href: '/admin/categories' }],
  ['x', nothing],
  ['j', nothing],
  ['Enter', nothing],
  ['?', nothing],
])('decides what %s does after G', (key, step) => {
  expect(decideKey(author, key, true)).toEqual(step)
})

it('begins no brief for whoever may not', () => {
  expect(decideKey(verifier, 'c', false)).toEqual(nothing)
})
