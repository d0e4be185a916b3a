import { stat } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { within } from './within.ts'

/** Keeps this process from doing anything else. */
function block(milliseconds: number): void {
  const until = performance.now() + milliseconds
  while (performance.now() < until);
}

async function askThrice(): Promise<string> {
  for (let time = 0; time < 3; time++) await stat('.')
  return 'answered'
}

describe('within', () => {
  it('gives what comes in time', async () => {
    await expect(within({ who: 'the store', time: 60_000 }, askThrice())).resolves.toBe('answered')
  })

  it('gives up on what never comes, and says on whom', async () => {
    const never = new Promise(() => undefined)
    await expect(within({ who: 'the store', time: 20 }, never)).rejects.toThrow(
      'the store did not answer within 20 ms',
    )
  })

  it('passes a failure on', async () => {
    const failing = Promise.reject(new Error('the disk is full'))
    await expect(within({ who: 'the store', time: 60_000 }, failing)).rejects.toThrow('the disk is full')
  })

  it('does not count the time in which this process was busy', async () => {
    const answer = within({ who: 'the store', time: 2_000 }, askThrice())
    block(2_500)
    await expect(answer).resolves.toBe('answered')
  })
})
