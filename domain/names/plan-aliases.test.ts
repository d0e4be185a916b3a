import { describe, expect, it } from 'vitest'
import { entityAliasRules } from '#domain/entities/entity-names.ts'
import { listOtherNames, planAliases } from './plan-aliases.ts'

const before = {
  name: 'Harbour Authority (HA)',
  aliases: [
    { key: 'harbour authority ha', name: 'Harbour Authority (HA)' },
    { key: 'harbour authority', name: 'harbour authority' },
    { key: 'ha', name: 'HA' },
    { key: 'port office', name: 'Port Office' },
  ],
}

const plan = (name: string, otherNames: string[]) =>
  planAliases(before, { name, otherNames }, entityAliasRules)

describe('listOtherNames', () => {
  it('lists those somebody wrote, without its own', () => {
    expect(listOtherNames(before, entityAliasRules)).toEqual(['HA', 'Port Office'])
  })

  it('does not list its own name in another spelling', () => {
    const aliases = [{ key: 'tarn ltd', name: 'TARN LTD' }]
    expect(listOtherNames({ name: 'Tarn, Ltd', aliases }, entityAliasRules)).toEqual([])
    expect(listOtherNames({ name: 'Tarn', aliases }, entityAliasRules)).toEqual(['TARN LTD'])
    expect(listOtherNames({ name: 'Tarn', aliases: [] }, entityAliasRules)).toEqual([])
  })
})

describe('planAliases', () => {
  it('keeps the former name and the keys that nobody wrote', () => {
    const { put, drop } = plan('Port Authority', ['HA', 'Port Office'])
    expect(put).toEqual([
      { key: 'port authority', name: 'Port Authority' },
      { key: 'ha', name: 'HA' },
      { key: 'port office', name: 'Port Office' },
    ])
    expect(drop).toEqual([])
  })

  it('drops other names that are no longer listed', () =>
    expect(plan('Harbour Authority (HA)', ['HA']).drop).toEqual(['port office']))

  it('writes the name as it is given, be it in another spelling', () =>
    expect(plan('PORT OFFICE', []).put).toEqual([{ key: 'port office', name: 'PORT OFFICE' }]))

  it('has a key for the bracket of a name', () =>
    expect(plan('Port Authority (PA)', []).put.map(({ key }) => key)).toEqual([
      'port authority pa',
      'port authority',
      'pa',
    ]))

  it('passes over names without a letter', () =>
    expect(plan('Port Authority', ['…']).put).toEqual([{ key: 'port authority', name: 'Port Authority' }]))

  it('drops none that is listed in another spelling, nor the former name', () => {
    expect(plan('Port Authority', ['port OFFICE', 'H.A.']).drop).toEqual(['ha'])
    expect(plan('Port Authority', []).drop).toEqual(['ha', 'port office'])
  })

  it('takes the last of several spellings of one name', () => {
    expect(plan('Port Authority', ['Quay Board', 'QUAY–BOARD']).put).toEqual([
      { key: 'port authority', name: 'Port Authority' },
      { key: 'quay board', name: 'QUAY–BOARD' },
    ])
  })

  it('keeps its name as it is given where it is listed among the others too', () => {
    expect(plan('Port Authority', ['PORT AUTHORITY']).put).toEqual([
      { key: 'port authority', name: 'Port Authority' },
    ])
  })

  it('gives a bracket that somebody lists the spelling of the list', () => {
    expect(plan('Port Authority (PA)', ['PA']).put).toEqual([
      { key: 'port authority pa', name: 'Port Authority (PA)' },
      { key: 'port authority', name: 'port authority' },
      { key: 'pa', name: 'PA' },
    ])
  })
})
