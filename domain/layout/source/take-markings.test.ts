import { expect, it } from 'vitest'
import { takeMarkings } from './take-markings.ts'

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
