import { describe, expect, it } from 'vitest'
import { entityAliasRules, toEntityKeys } from './entity-names.ts'

describe('toEntityKeys', () => {
  it.each([
    ['Cegedim Santé', ['cegedim sante']],
    ['MonLogicielMedical (MLM)', ['monlogicielmedical mlm', 'monlogicielmedical', 'mlm']],
    [' Tarn Ltd(TL) ', ['tarn ltd tl', 'tarn ltd', 'tl']],
    ['Tarn (TL) Ltd', ['tarn tl ltd']],
    ['Tarn (one) (two)', ['tarn one two', 'tarn one', 'two']],
    ['Tarn (a (b))', ['tarn a b']],
    ['Tarn (…)', ['tarn']],
    ['– (TL)', ['tl']],
    ['(unnamed)', ['unnamed']],
    ['Tarn ()', ['tarn']],
    ['…', []],
    ['', []],
  ])('%j is looked up as %j', (name, keys) => {
    expect(toEntityKeys(name)).toEqual(keys)
  })
})

describe('entityAliasRules', () => {
  it('has the name itself first, then what it is looked up as, each once', () => {
    expect(entityAliasRules.toNameKeys('Tarn Ltd (TL)')).toEqual(['tarn ltd tl', 'tarn ltd', 'tl'])
    expect(entityAliasRules.toNameKeys('Holm')).toEqual(['holm'])
    expect(entityAliasRules.toNameKeys('…')).toEqual([''])
    expect(entityAliasRules.toKey(' TARN–Ltd ')).toBe('tarn ltd')
  })

  it.each([
    [{ key: 'tarn', name: 'Tarn' }, true],
    [{ key: 'tarn', name: 'tarn' }, false],
    [{ key: 'tl', name: 'tl' }, false],
  ])('takes for written what is not the key alone: %j', (alias, written) => {
    expect(entityAliasRules.isWritten(alias)).toBe(written)
  })
})
