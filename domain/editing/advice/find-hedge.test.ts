import { describe, expect, it } from 'vitest'
import { findHedge } from './find-hedge.ts'

describe('findHedge', () => {
  it.each([
    ['It may close.', 'may'],
    ['It might close.', 'might'],
    ['It could close.', 'could'],
    ['Possibly it closed.', 'Possibly'],
    ['It is unlikely to open. It may close.', 'may'],
    ['It closed.\nIt could open.', 'could'],
    ['It may change hands.', 'may'],
    ['It could raise prices.', 'could'],
  ])('finds what hedges in %s', (text, hedge) => expect(findHedge(text)).toBe(hedge))

  it.each([
    'It closed in May 2026.',
    'It is likely that it could close.',
    'This could not be confirmed.',
    'Its owners couldn’t say.',
    'It shows military might.',
    'The log of the tide could change this view.',
    'A second log might still overturn the assessment.',
    'Logs that could lift B are missing, and tides could shift this judgment.',
    'The board said “we may close”.',
    'Maybelline closed.',
  ])('finds nothing in %s', (text) => expect(findHedge(text)).toBeNull())
})
