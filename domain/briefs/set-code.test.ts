import { expect, it } from 'vitest'
import { aContent } from './a-content.test-data.ts'
import { getBottomLine, listJudgments } from './bottom-line.ts'
import { setCode } from './set-code.ts'

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
