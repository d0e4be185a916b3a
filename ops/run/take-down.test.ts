import { describe, expect, it } from 'vitest'
import { makeTakeDown } from './take-down.ts'

describe('makeTakeDown', () => {
  it('closes the last first', async () => {
    const closed: string[] = []
    const { hold, closeAll } = makeTakeDown()
    const close = (name: string) => {
      closed.push(name)
      return Promise.resolve()
    }
    for (const name of ['database', 'site']) expect(await hold(Promise.resolve(name), close)).toBe(name)
    await closeAll()
    expect(closed).toEqual(['site', 'database'])
  })

  it('waits for what is still being opened, and closes it', async () => {
    const closed: string[] = []
    const opening = Promise.withResolvers<string>()
    const { hold, closeAll } = makeTakeDown()
    void hold(opening.promise, (name) => {
      closed.push(name)
      return Promise.resolve()
    })
    const closing = closeAll()
    opening.resolve('database')
    await closing
    expect(closed).toEqual(['database'])
  })

  it('passes over what could not be opened', async () => {
    const { hold, closeAll } = makeTakeDown()
    const opening = hold(Promise.reject(new Error('no room')), () => {
      throw new Error('nothing to close')
    })
    await expect(opening).rejects.toThrow('no room')
    await closeAll()
  })
})
