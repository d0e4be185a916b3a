import { expect, it } from 'vitest'
import { toEntityKeys } from './entity-names.ts'

it.each([
  ['Cegedim Santé', ['cegedim sante']],
  ['MonLogicielMedical (MLM)', ['monlogicielmedical mlm', 'monlogicielmedical', 'mlm']],
  ['(unnamed)', ['unnamed']],
  ['…', []],
])('%j is looked up as %j', (name, keys) => expect(toEntityKeys(name)).toEqual(keys))
