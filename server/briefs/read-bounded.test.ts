import { expect, it } from 'vitest'
import { readBounded } from './read-bounded.ts'

const text = 'Port closes\n\n1. BLUF\nIt sank.\n\n7. Tags\nports'

it('reads a text in a thread as it reads it without one', async () => {
  const given = { text, file: 'a.txt' }
  const [here, there] = [await readBounded(given), await readBounded(given, { short: 0 })]
  if (!here.ok || !there.ok) throw new Error('not read')
  const withoutKeys = (value: unknown) => JSON.stringify(value).replace(/"key":"[^"]*"/g, '')
  expect(withoutKeys(there.value)).toBe(withoutKeys(here.value))
  expect(withoutKeys(there.value)).toContain('It sank.')
})

it('refuses a text that takes too long, and says what to do', async () => {
  const read = await readBounded({ text, file: null }, { short: 0, most: { longest: 1, memory: 256 } })
  expect(read).toMatchObject({ ok: false, refusal: { code: 'unreadable-text' } })
})
