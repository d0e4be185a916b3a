import { expect, it } from 'vitest'
import { listCorrectors } from './correction-kind.ts'

it('those who corrected a brief are named once each, the first one first', () => {
  const made = (revision: number, by: string) => ({ revision, by })
  expect(listCorrectors([made(4, 'Cy'), made(3, 'Ed'), made(2, 'Cy')])).toEqual(['Cy', 'Ed'])
  expect(listCorrectors([])).toEqual([])
})
