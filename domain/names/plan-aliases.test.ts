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

it('other names are those somebody wrote, without its own', () =>
  expect(listOtherNames(before, entityAliasRules)).toEqual(['HA', 'Port Office']))

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
})
