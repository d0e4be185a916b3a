import { expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import { getBottomLine, listJudgments } from './bottom-line.ts'
import { keepCode, setCode } from './set-code.ts'

it('sets, changes and takes away the code of the bottom line, and of nothing else', () => {
  const signal = setCode(aContent(), 'signal')
  expect(getBottomLine(signal)?.code).toBe('signal')
  expect(getBottomLine(setCode(signal, 'risk'))?.code).toBe('risk')
  expect(setCode(signal, null)).toEqual(aContent())
  expect(listJudgments(signal).filter(({ code }) => code !== undefined)).toHaveLength(1)
})

it('leaves a brief without a bottom line as it is', () => {
  const without = aContent({ sections: aContent().sections.filter(({ kind }) => kind !== 'bluf') })
  expect(setCode(without, 'signal')).toEqual(without)
})

it('keeps a code through a text that says none, and gives way to one that says another', () => {
  const signal = setCode(aContent(), 'signal')
  const changed = aContent({ title: 'Changed' })
  expect(keepCode(signal, changed)).toEqual(setCode(changed, 'signal'))
  expect(keepCode(signal, setCode(changed, 'risk'))).toEqual(setCode(changed, 'risk'))
  expect(keepCode(aContent(), changed)).toEqual(changed)
})
