import { describe, expect, it } from 'vitest'
import { readMarkings, takeMarkings } from './take-markings.ts'

it('takes markings out, wherever they stand', () => {
  expect(takeMarkings('TLP:GREEN\nT\n\n**[tlp: amber]**\ntext')).toEqual({
    text: '\nT\n\n\ntext',
    markings: ['TLP:GREEN', 'TLP:AMBER'],
    warnings: [],
  })
})

it('takes the line that makes a heading of a marking with it', () => {
  expect(takeMarkings('TLP:AMBER\n=========\nT\n---').text).toBe('\n\nT\n---')
})

it('warns of a line that begins like one', () => {
  expect(takeMarkings('T\nTLP:AMBER – for members only\nTLP:CLEAR – for all')).toMatchObject({
    markings: [],
    warnings: [{ code: 'marking', line: 2 }],
  })
})

it.each(['', 'It sank.', 'AMBER', 'The TLP:AMBER text came', 'TLP', 'tlp: blue', '===\n---'])(
  'takes none out of %j',
  (text) => expect(takeMarkings(text)).toEqual({ text, markings: [], warnings: [] }),
)

it('takes no underline that stands under something else, or one dash', () => {
  expect(takeMarkings('TLP:RED\n\nT\n===\n=\nTLP:RED\n-').text).toBe('\n\nT\n===\n=\n\n-')
  expect(takeMarkings('> TLP:RED\n> ---').text).toBe('\n')
})

it('leaves the line it warns of in the text', () => {
  expect(takeMarkings('TLP:GREEN\nTLP:RED for the crew')).toEqual({
    text: '\nTLP:RED for the crew',
    markings: ['TLP:GREEN'],
    warnings: [
      {
        code: 'marking',
        message:
          'This line begins with TLP:RED but says more, so it was read as text. A marking needs a line of its own.',
        line: 2,
      },
    ],
  })
})

describe('readMarkings', () => {
  it('gives every marking, as often as it stands there', () => {
    const lines = ['TLP:RED', 'T', 'ＴＬＰ：ＡＭＢＥＲ', 'TLP:RED'].map((text, at) => ({
      text,
      number: at + 5,
    }))
    expect(readMarkings(lines)).toEqual({ markings: ['TLP:RED', 'TLP:AMBER', 'TLP:RED'], warnings: [] })
  })

  it('warns under the number the line was given', () => {
    const { markings, warnings } = readMarkings([{ text: 'tlp:amber+strict, all of it', number: 9 }])
    expect(markings).toEqual([])
    expect(warnings.map(({ line, message }) => [line, message.slice(0, 38)])).toEqual([
      [9, 'This line begins with TLP:AMBER+STRICT'],
    ])
  })

  it('does not warn of what anybody may read', () => {
    expect(readMarkings([{ text: 'TLP:WHITE, for all', number: 1 }])).toEqual({ markings: [], warnings: [] })
  })

  it('is empty for no lines', () => expect(readMarkings([])).toEqual({ markings: [], warnings: [] }))
})

it('takes a marking that is spelt out or has no colon', () => {
  expect(takeMarkings('Traffic Light Protocol: RED\nTLP AMBER\nText').markings).toEqual([
    'TLP:RED',
    'TLP:AMBER',
  ])
})

describe('a line that is marked in brackets', () => {
  it('marks the whole text, is kept, and is warned of', () => {
    const { text, markings, warnings } = takeMarkings(
      '# [TLP:AMBER] The port closes\n\n(TLP:GREEN) It is shut.',
    )
    expect(text).toBe('# [TLP:AMBER] The port closes\n\n(TLP:GREEN) It is shut.')
    expect(markings).toEqual(['TLP:AMBER', 'TLP:GREEN'])
    expect(warnings.map(({ code, line, message }) => [code, line, message.slice(0, 29)])).toEqual([
      ['marking', 1, 'This line is marked TLP:AMBER'],
      ['marking', 3, 'This line is marked TLP:GREEN'],
    ])
  })

  it('is not warned of where everybody may read it', () => {
    expect(takeMarkings('[TLP:CLEAR] The port closes')).toMatchObject({
      markings: ['TLP:CLEAR'],
      warnings: [],
    })
  })
})

it('takes the marking of a banner with others', () => {
  expect(takeMarkings('UNCLASSIFIED//TLP:AMBER\nThe port closes')).toMatchObject({
    text: '\nThe port closes',
    markings: ['TLP:AMBER'],
  })
})
