import { describe, expect, it } from 'vitest'
import { defaultSettings, parseSiteSettings, parseStoredSettings } from './site-settings.ts'

describe('parseSiteSettings', () => {
  it('fills in what is absent', () => expect(parseSiteSettings({})).toEqual(defaultSettings))

  it('takes the slash off the base address', () =>
    expect(parseSiteSettings({ baseUrl: 'https://example.org/' }).baseUrl).toBe('https://example.org'))

  it.each([
    ['an unknown key', { nmae: 'x' }],
    ['an empty name', { name: ' ' }],
    ['a script address', { baseUrl: 'javascript:alert(1)' }],
    ['an insecure support link', { supportLinks: [{ label: 'Give', href: 'http://example.org' }] }],
    ['a language that is none', { language: 'xx-bad-lang' }],
    ['an unknown yardstick', { yardstick: 'words' }],
  ])('refuses %s', (_, input) => expect(() => parseSiteSettings(input)).toThrow())

  it('writes a language as it is usually written', () =>
    expect(parseSiteSettings({ language: 'en-gb' }).language).toBe('en-GB'))
})

describe('parseStoredSettings', () => {
  it('reads what was stored when less was asked of a language', () =>
    expect(parseStoredSettings({ name: 'Watch', language: 'xx-bad-lang' })).toEqual({
      ...defaultSettings,
      name: 'Watch',
    }))
  it('keeps what is right', () => expect(parseStoredSettings({ language: 'pt-BR' }).language).toBe('pt-BR'))
})
