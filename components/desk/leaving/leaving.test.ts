import { afterEach, expect, it, vi } from 'vitest'
import { askBeforeLeaving, mayLeave } from './leaving.ts'

afterEach(() => {
  vi.unstubAllGlobals()
})

it.each([true, false])(
  'asks whoever leaves only while something is not sent, and goes by the answer %s',
  (answer) => {
    const confirm = vi.fn(() => answer)
    vi.stubGlobal('window', { confirm })
    let isUnsent = false
    const end = askBeforeLeaving({ holds: () => isUnsent, question: 'Leave it?' })
    expect(mayLeave()).toBe(true)
    expect(confirm).not.toHaveBeenCalled()
    isUnsent = true
    expect(mayLeave()).toBe(answer)
    expect(confirm).toHaveBeenCalledExactlyOnceWith('Leave it?')
    end()
    expect(mayLeave()).toBe(true)
    expect(confirm).toHaveBeenCalledOnce()
  },
)
