import { describe, expect, it } from 'vitest'
import { defaultSettings, parseSiteSettings } from './site-settings.ts'

describe('parseSiteSettings', () => {
  it('fills in what is absent', () => expect(parseSiteSettings({})).toEqual(defaultSettings))

  it('takes the slash off the base address', () =>
    expect(parseSiteSettings({ baseUrl: 'https://example.org/' }).baseUrl).toBe('https://example.org'))

  it.each([
    ['an unknown key', { nmae: 'x' }],
    ['an empty name', { name: ' ' }],
    ['a script address', { baseUrl: 'javascript:alert(1)' }],
    ['an insecure support link', { supportLinks: [{ label: 'Give', href: 'http://example.org' }] }],
    ['an unknown yardstick', { yardstick: 'words' }],
  ])('refuses %s', (_, input) => expect(() => parseSiteSettings(input)).toThrow())
})
