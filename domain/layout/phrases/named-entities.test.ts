import { describe, expect, it } from 'vitest'
import { listNames, saysNobody } from './named-entities.ts'

describe('saysNobody', () => {
  it.each([
    'None',
    'none.',
    'Nobody',
    'Unknown.',
    'N/A',
    'Not applicable',
    'Not specified.',
    'Not identified',
    'Not available',
    'No individuals are named in the text.',
    'No persons were mentioned',
    'None of the crew could be identified.',
    'Nobody is listed here.',
    'Unidentified callers only; no names provided.',
    'Not clearly identifiable from the notice.',
    'No further details were disclosed.',
  ])('hears it in "%s"', (line) => {
    expect(saysNobody(line)).toBe(true)
  })

  it.each([
    '',
    'Nora Lindqvist',
    'Nobody Inn',
    'No Limits Shipping Ltd',
    'Notable figures are named below',
    'The unknown caller was not named',
    'None of the crew spoke.',
    'Northern Port Authority, named in the notice',
    `No names were provided by ${'the harbour office and '.repeat(5)}others`,
  ])('does not hear it in "%s"', (line) => {
    expect(saysNobody(line)).toBe(false)
  })
})

describe('listNames', () => {
  it.each([
    ['The notice mentions Ada Brandt and Port Ilvers.', ['Ada Brandt', 'Port Ilvers']],
    [
      'The notice mentions Ada Brandt, Port Ilvers and the Tug Office.',
      ['Ada Brandt', 'Port Ilvers', 'Tug Office'],
    ],
    ['Named are: Ada Brandt; Port Ilvers; Tug Office.', ['Ada Brandt', 'Port Ilvers', 'Tug Office']],
    ['It includes several key figures such as Ada Brandt and Olof Vane.', ['Ada Brandt', 'Olof Vane']],
    ['The key figures are: Ada Brandt, Olof Vane.', ['Ada Brandt', 'Olof Vane']],
    ['It involves Ada Brandt along with Olof Vane.', ['Ada Brandt', 'Olof Vane']],
    ['It cites Tugs and Barges Ltd, and Olof Vane.', ['Tugs and Barges Ltd', 'Olof Vane']],
    [
      'It names the Port Office (quays, locks and tugs), and Olof Vane.',
      ['Port Office (quays, locks and tugs)', 'Olof Vane'],
    ],
    ['It lists Ada Brandt who runs the port.', ['Ada Brandt']],
    ['It discusses Ada Brandt and Olof Vane as key figures.', ['Ada Brandt', 'Olof Vane']],
    ['It features al-Noor Shipping, “Blue Tide”.', ['al-Noor Shipping', '“Blue Tide”']],
    ['It references 4 Quay Street, 東港.', ['4 Quay Street', '東港']],
    ['It highlights pilots, tugs and barges.', []],
    ['Ada Brandt, Olof Vane', ['Ada Brandt', 'Olof Vane']],
    ['', []],
    ['.', []],
  ])('of %j', (sentence, names) => {
    expect(listNames(sentence)).toEqual(names)
  })

  it('leaves out what is too long for a name', () => {
    expect(listNames('It names The Old Port Of The Seven Long Quays Of Ilvers, Ada Brandt.')).toEqual([
      'Ada Brandt',
    ])
  })

  it('keeps a name of eight words', () => {
    expect(listNames('It names Office For The Seven Long Quays Of Ilvers.')).toEqual([
      'Office For The Seven Long Quays Of Ilvers',
    ])
  })

  it('lists nothing of a sentence that nobody could follow', () => {
    const sentence = (count: number) => `It names ${'Ada Brandt, '.repeat(count)}Olof Vane.`
    expect(listNames(sentence(160))).toHaveLength(161)
    expect(listNames(sentence(170))).toEqual([])
  })
})
