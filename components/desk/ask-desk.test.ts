import { afterEach, describe, expect, it, vi } from 'vitest'
import { askAuth, askDesk, askToJoin, readAuth } from './ask-desk.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

describe('a request whose answer was lost', () => {
  it.each([
    ['of a command', () => askDesk('publishBrief', {}), /we do not know whether this was done/],
    ['of joining', () => askToJoin({}), /we do not know whether this was done/],
    ['of signing in', () => askAuth('/sign-in/email', {}), /^We could not reach the desk\. Check/],
    ['of reading', () => readAuth('/list-sessions'), /^We could not reach the desk\. Check/],
  ])('%s is not said to have changed nothing', async (_, ask, sentence) => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')))
    const told = await ask()
    expect(told.ok ? '' : told.message).toMatch(sentence)
  })
})
