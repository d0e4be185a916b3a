import { describe, expect, it } from 'vitest'
import { ratePassword } from './rate-password.ts'

describe('ratePassword', () => {
  it.each(['password1234', 'qwertyuiop', 'iloveyou2', 'letmein123', 'aaaaaaaaaaaaaaaa', '12345678901234'])(
    'calls the common %s weak, and says why',
    (password) => {
      const { isStrong, advice } = ratePassword(password, [])
      expect(isStrong).toBe(false)
      expect(advice).not.toBe('')
    },
  )

  it.each(['tarn oboe flax mint', 'kV7#qpL0zz!m', 'Der Nebel hing 40 Tage tief'])(
    'calls %s strong',
    (password) => expect(ratePassword(password, [])).toMatchObject({ isStrong: true, advice: '' }),
  )

  it.each([
    ['small letters', 'tarnoboeflaxmintkiln'],
    ['digits', '8402917365524817'],
    ['capitals', 'QWVBTZKHRMXP'],
    ['another script', 'луна ковёр сено якорь'],
  ])('asks for no mixture: %s alone will do', (_, password) =>
    expect(ratePassword(password, []).isStrong).toBe(true),
  )

  it('counts what anybody knows of its owner as guessed', () => {
    const password = 'Thorvaldsen-Hallow'
    expect(ratePassword(password, []).strength).toBeGreaterThan(
      ratePassword(password, ['Ines Thorvaldsen-Hallow', 'ines@hallow.example']).strength,
    )
  })

  it('refuses what is too short or too long before it looks at it', () => {
    expect(ratePassword('kV7#qpL', []).advice).toBe('Use at least 8 characters.')
    expect(ratePassword('kV7#'.repeat(40), []).advice).toBe('Use at most 128 characters.')
    expect(ratePassword('tarn oboe flax mint kiln reed dune '.repeat(4).slice(0, 128), []).isStrong).toBe(
      true,
    )
  })
})
