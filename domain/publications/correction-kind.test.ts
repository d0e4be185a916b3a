import { describe, expect, it } from 'vitest'
import { correctionKinds, correctionNames, listCorrectors } from './correction-kind.ts'

describe('those who corrected a brief', () => {
  const made = (revision: number, by: string) => ({ revision, by })

  it.each([
    ['nobody', [], []],
    ['one', [made(2, 'Cy')], ['Cy']],
    ['one, twice', [made(2, 'Cy'), made(3, 'Cy')], ['Cy']],
    ['two, the newest first', [made(4, 'Cy'), made(3, 'Ed'), made(2, 'Cy')], ['Cy', 'Ed']],
    ['two in no order', [made(10, 'Al'), made(9, 'Ed'), made(11, 'Cy')], ['Ed', 'Al', 'Cy']],
    ['two spellings', [made(2, 'Cy'), made(3, 'CY')], ['Cy', 'CY']],
  ])('are named once each, who did it first first: %s', (_, corrections, names) => {
    const given = structuredClone(corrections)
    expect(listCorrectors(corrections)).toEqual(names)
    expect(corrections).toEqual(given)
  })
})

it('every sort of change has a name for readers', () => {
  expect(correctionKinds.map((kind) => correctionNames[kind])).toEqual([
    'Correction',
    'Clarification',
    'Update',
  ])
})
