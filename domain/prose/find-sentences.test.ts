import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findSentences } from './find-sentences.ts'

const split = (text: string) => findSentences(text).map(({ start, end }) => text.slice(start, end))

/** `marked` has "|" where one sentence ends and another begins, and nowhere else. */
function expectCuts(marked: string): void {
  expect(split(marked.replaceAll('|', ' '))).toEqual(marked.split('|'))
}

describe('findSentences', () => {
  it('gives the places of each, without the space between', () => {
    expect(findSentences('It sank.  It burnt.')).toEqual([
      { start: 0, end: 8 },
      { start: 10, end: 19 },
    ])
    expect(findSentences('')).toEqual([])
    expect(findSentences('no stop')).toEqual([{ start: 0, end: 7 }])
  })

  it.each([
    'It sank.|Nobody drowned.',
    'Did it sink?|It did!|Quickly.',
    'It sank …|Then silence.',
    'It sank...|Then silence.',
    'It was found by Mr...|Holm knows.',
    'It sank?!|Quickly.',
    'It sank.|7 were saved.',
    'It sank.|“Slowly,” he said.',
    'She said “It sank.”|Others agreed.',
    '(It sank.)|Others agreed.',
    'It sank.|*Nobody* knew.',
    'It sank [1].|Others agreed.',
    'It sank.[1]|Others agreed.',
    'It sank. [1] [12]|Others agreed.',
    'It sank.|Élan was lost.',
    'It sank.|港湾 is shut.',
    'It sank.|¿Who knew?',
  ])('ends one where another begins: %j', (marked) => {
    expectCuts(marked)
  })

  it.each([
    'It sank. and then rose.',
    'It cost 3.5 million.',
    'See example.org.Next to it.',
    'It sank , Nobody knew.',
    'It sank: Nobody knew.',
  ])('ends none inside %j', (text) => {
    expect(split(text)).toEqual([text])
  })

  it.each([
    'Mr. Tarn left.',
    'Dr. Tarn and Capt. Holm left.',
    'The Tarn Co. Board met.',
    'Sand, salt, etc. Holm said.',
    'They met, e.g. Tarn and Holm.',
    'It left approx. 40 tons.',
    'They met in Feb. 2026.',
    'See Art. 5 and Para. 6.',
    'It beat Holm vs. Tarn.',
    'MR. TARN left.',
  ])('knows the abbreviation in %j', (text) => {
    expect(split(text)).toEqual([text])
  })

  it.each([
    'It was sold to Tarn Co.|The buyer paid.',
    'They ship salt, oil, etc.|It is lawful.',
    'It left at 5 p.m.|The crew slept.',
    'It left at 5 p.m. Monday.',
    'It flew to the U.S.|The crew slept.',
    'It met the U.S. Navy.',
    'It flew to the U.A.E.|The crew slept.',
    'It met the U.A.E. Navy.',
  ])('asks the next word where an abbreviation often ends a sentence: %j', (marked) => {
    expectCuts(marked)
  })

  it.each([
    'John A. Holm left.',
    'It was John A.|The crew slept.',
    'This supports hypothesis A.|Holm disagrees.',
    'It was ship B.|Holm disagrees.',
  ])('tells an initial from the name of a thing: %j', (marked) => {
    expectCuts(marked)
  })

  it.each([
    'It is No. 7 of them.',
    'They said no.|Holm agreed.',
    'Nos. 7 and 8 left.',
    'He counted all nos.|Holm agreed.',
    'It began to mar.|Holm agreed.',
    'It began in Mar. 2026.',
    'It lasted a sec.|Holm agreed.',
    'See Sec. 5 of it.',
    'They met at St. Holm.',
    'They met in Mar.|The crew slept.',
  ])('tells a word from an abbreviation: %j', (marked) => {
    expectCuts(marked)
  })

  it.each([
    '*It sank. Nobody knew.*',
    '**It sank. Nobody knew.**|Holm agreed.',
    '`It sank. Nobody` knew.',
    '[It sank. Nobody knew](/why) then.',
    '\\*It sank.|Nobody knew.',
    'Row [1] sank.|Row 2 rose.',
  ])('cuts no mark in two: %j', (marked) => {
    expectCuts(marked)
  })

  it('gives up on a mark that stays open too long', () => {
    const long = `*${'a'.repeat(2_000)}.`
    expect(split(`${long} Holm agreed.`)).toEqual([long, 'Holm agreed.'])
    const short = `*${'a'.repeat(1_900)}. Holm agreed.`
    expect(split(short)).toEqual([short])
  })

  it('loses nothing but space, whatever the text', () => {
    const scraps = fc.constantFrom(
      'It sank',
      '. ',
      '.',
      ' ',
      '? ',
      'Mr',
      'U.S',
      '*',
      '`',
      '[1]',
      'A',
      ' The ',
    )
    const texts = fc.array(scraps, { maxLength: 12 }).map((all) => all.join(''))
    fc.assert(
      fc.property(texts, (text) => {
        expect(split(text).join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
      { numRuns: 300 },
    )
  })
})

it('reads a long row of dots in no time', () => {
  const dots = '.'.repeat(200_000)
  expect(findSentences(`${dots}x So.`)).toEqual([{ start: 0, end: dots.length + 5 }])
})
