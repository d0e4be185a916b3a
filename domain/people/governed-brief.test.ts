import { describe, expect, it } from 'vitest'
import { briefStates, getWorkState, workStates } from './governed-brief.ts'

describe('getWorkState', () => {
  it.each(workStates)('of what is %s is that, before the first publication and after', (state) => {
    expect(getWorkState({ state })).toBe(state)
    expect(getWorkState({ state: 'published', next: state })).toBe(state)
  })

  it('of what is published with no next revision, or withdrawn, is none', () => {
    expect(getWorkState({ state: 'published', next: null })).toBeNull()
    expect(getWorkState({ state: 'withdrawn' })).toBeNull()
  })
})

it('a text goes from the draft to its schedule, and a brief on to its withdrawal', () => {
  expect(workStates).toEqual(['draft', 'in-review', 'returned', 'verified', 'scheduled'])
  expect(briefStates).toEqual([...workStates, 'published', 'withdrawn'])
})
