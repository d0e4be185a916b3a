import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { findKeptId, forgetKept, keepText, readKept, toKeptPlace, type KeptText } from './kept-text.ts'

/** As much of a browser's storage as is asked for: what is kept are its properties. */
class Storage {
  [place: string]: unknown
  setItem(place: string, text: string) {
    this[place] = text
  }
  removeItem(place: string) {
    Reflect.deleteProperty(this, place)
  }
}

const kept = (title: string): KeptText => ({
  slug: 'the-weir',
  text: { content: aContent({ title }), marking: 'TLP:CLEAR', entityFacts: [], dismissals: [] },
  version: 3,
  live: null,
  unanswered: [],
})
const ada = { writer: 'ada', id: 'weir' }
const [first, second] = [toKeptPlace(ada, 'first'), toKeptPlace(ada, 'second')]
const titleKept = () => readKept(ada)?.text.content.title

beforeEach(() => vi.stubGlobal('localStorage', new Storage()))
afterEach(() => void vi.unstubAllGlobals())

it('keeps what one tab has not saved while another tab of the same brief writes and saves', () => {
  keepText(first, kept('Not saved in the first tab'))
  keepText(second, kept('Saved by the second tab'))
  forgetKept(second)
  expect(readKept(ada)).toEqual({ ...kept('Not saved in the first tab'), place: first })
  forgetKept(first)
  expect(readKept(ada)).toBeNull()
})

it('finds what two tabs have not saved, one after the other', () => {
  for (const place of [first, second]) keepText(place, kept(place))
  const found = titleKept()
  forgetKept(found ?? '')
  expect([found, titleKept()].toSorted()).toEqual([first, second])
})

it('finds the brief of a text by the address that it had', () => {
  keepText(first, kept('The weir'))
  expect([findKeptId('ada', 'the-weir'), findKeptId('ada', 'another')]).toEqual(['weir', null])
})

it('shows nobody at the same computer what another wrote, and keeps it for them', () => {
  keepText(first, kept('Not saved by Ada'))
  expect([readKept({ writer: 'bo', id: 'weir' }), findKeptId('bo', 'the-weir')]).toEqual([null, null])
  keepText(toKeptPlace({ writer: 'bo', id: 'weir' }, 'third'), kept('Not saved by Bo'))
  expect(titleKept()).toBe('Not saved by Ada')
})

it('keeps nothing in a browser that does not let it, and does not fail', () => {
  vi.unstubAllGlobals()
  keepText(first, kept('The weir'))
  forgetKept(first)
  expect(readKept(ada)).toBeNull()
})
