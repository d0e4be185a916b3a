import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { LayoutWarning, WarningCode } from '#domain/layout/layout-source.ts'
import { findFault } from './find-fault.test-data.ts'
import { findLostWord } from './find-lost.test-data.ts'
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
    ['that marks go through', 'It sank zor<b>ve</b>ka.'],
    ['that something is left out of', 'It sank zor<input>veka.'],
    ['in a drawing', 'It sank <svg><text>zorveka</text></svg>.'],
    ['that is hidden, with a warning', 'It sank <i hidden>zorveka</i>.'],
  ])('finds no fault with a word %s', (_, body) =>
    expect(findFault({ text: page(`<p>${body}</p>`), format: 'html' }, 'reading')).toBeNull(),
  )

  const told = (code: WarningCode, line: number | null) => [{ code, message: 'Left out.', line }]

  it.each<[string, string | null, [text: string, ...warnings: LayoutWarning[]]]>([
    ['that the record lacks', 'zorveka on line 2', ['It\nsank zorveka.']],
    ['that is only a part of one in the record', 'ank on line 2', ['It sank\nank.']],
    [
      'below which something was left out',
      'zorveka on line 2',
      ['It\nsank zorveka.', ...told('left-out', 3)],
    ],
    ['from whose line on text was left out', null, ['It\nsank zorveka.', ...told('left-out', 1)]],
    ['of a line below an embargo', 'zorveka on line 2', ['It\nsank zorveka.', ...told('embargo', 1)]],
    ['of an embargo', null, ['It\nsank zorveka.', ...told('embargo', 2)]],
    ['of two letters', null, ['It sank zo.']],
    ['in an address', null, ['It sank https://a.example/zorveka']],
    ['in the head of a table', null, ['| It sank | Zorveka |\n| --- | --- |']],
    ['in a row of a table', 'zorveka on line 3', ['| It |\n| --- |\n| zorveka |']],
    ['that is cut by a mark', null, ['It sa*nk*.']],
    ['of the title of a closing block', null, ['It sank\nReferences']],
  ])('knows a word %s', (_, lost, [text, ...warnings]) => {
    expect(findLostWord({ text, format: 'markdown' }, { said: ['It sank'] }, warnings)).toBe(lost)
  })
})
