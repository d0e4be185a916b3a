import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findFault } from './find-fault.test-data.ts'
import { listFuzzPieces } from './fuzz-pieces.test-data.ts'
import { generateFuzzText } from './fuzz-text.test-data.ts'

const page = (body: string) =>
  `<main><h1>The Quay</h1><h2>1. BLUF</h2>${body}<h2>7. Tags</h2><p>ports</p></main>`

describe('texts put together from pieces of all the others', () => {
  it('are read without a crash, a long wait or words lost without a warning', () => {
    // The same texts in every run, so that a failure is about the change at hand; `npm run fuzz` tries others.
    const texts = fc.sample(generateFuzzText(listFuzzPieces()), { numRuns: 25, seed: 17 })
    expect(texts.flatMap((text) => findFault(text, 'reading') ?? [])).toEqual([])
  })
})

describe('the search for lost words', () => {
  it.each([
    ['that is read', 'It sank zorveka.'],
    ['in a drawing', 'It sank <svg><text>zorveka</text></svg>.'],
    ['that is hidden, with a warning', 'It sank <i hidden>zorveka</i>.'],
  ])('finds no fault with a word %s', (_, body) =>
    expect(
      findFault({ text: page(`<p>${body}</p>`), format: 'html', marked: ['zorveka'] }, 'reading'),
    ).toBeNull(),
  )

  it('tells of a word that the record lacks', () => {
    const text = 'The Quay\n1. BLUF\nIt sank.\n7. Tags\nports, zorveka\n'
    const marked = { text: text.replace('It sank.', 'It sank. \u200bzorv\u200beka'), format: 'text' as const }
    expect(findFault({ ...marked, marked: ['zorv\u200beka'] }, 'reading')).toBe(
      'Lost without a warning: zorv\u200beka.',
    )
  })
})
