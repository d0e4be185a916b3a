import { expect, it } from 'vitest'
import type { Advice } from './advice.ts'
import { sortAdvice } from './dismissal.ts'

const say = (id: string, weight: Advice['weight'] = 'advice'): Advice => ({
  id,
  weight,
  what: id,
  why: '',
  source: '',
  section: null,
  field: null,
})
const set = (id: string) => ({ id, what: id, reason: 'It is so.' })

it('takes what was set aside out of the advice, but nothing that is required', () => {
  const { open, dismissed } = sortAdvice(
    [say('title', 'required'), say('hedge'), say('tags')],
    [set('title'), set('hedge')],
  )
  expect(open.map(({ id }) => id)).toEqual(['title', 'tags'])
  expect(dismissed.map(({ id }) => id)).toEqual(['hedge'])
})

it('forgets what the text gives no reason for any more', () =>
  expect(sortAdvice([say('tags')], [set('hedge')]).dismissed).toEqual([]))
