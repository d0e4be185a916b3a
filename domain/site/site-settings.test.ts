import { describe, expect, it } from 'vitest'
import {
  defaultSettings,
  parseSiteSettings,
  parseStoredSettings,
  type SiteSettings,
} from './site-settings.ts'

const link = { label: 'Give', href: 'https://example.org/give' }

const full: SiteSettings = {
  name: 'Tidewatch',
  tagline: 'Briefs about harbours',
  language: 'en-GB',
  baseUrl: 'https://example.org',
  yardstick: 'phia',
  supportLinks: [link],
  publisher: 'The Tidewatch Society, Bremen',
  contact: 'desk@example.org',
  editionHours: { overnight: 5, morning: 9, midday: 13, evening: 21 },
  hub: 'https://hub.example.org/',
}

describe.each([
  ['parseSiteSettings', parseSiteSettings],
  ['parseStoredSettings', parseStoredSettings],
])('%s', (_, parse) => {
  it('fills in what is absent', () => {
    expect(parse({})).toEqual(defaultSettings)
    expect(parse({ name: 'Tidewatch' })).toEqual({ ...defaultSettings, name: 'Tidewatch' })
  })

  it('takes what is right as it is', () => {
    expect(parse(full)).toEqual(full)
    expect(parse(defaultSettings)).toEqual(defaultSettings)
  })

  it.each<[Record<string, unknown>, Partial<SiteSettings>]>([
    [{ baseUrl: 'https://example.org/' }, { baseUrl: 'https://example.org' }],
    [{ baseUrl: 'https://example.org//' }, { baseUrl: 'https://example.org' }],
    [{ baseUrl: 'http://localhost:3000' }, { baseUrl: 'http://localhost:3000' }],
    [{ baseUrl: 'HTTPS://Example.org:443' }, { baseUrl: 'https://example.org' }],
    [{ name: '  Tidewatch ' }, { name: 'Tidewatch' }],
    [{ name: 'a'.repeat(200) }, { name: 'a'.repeat(200) }],
    [{ publisher: ' The Society ' }, { publisher: 'The Society' }],
    [{ publisher: ' ' }, { publisher: null }],
    [{ publisher: null, contact: null }, {}],
    [{ contact: ' desk@example.org ' }, { contact: 'desk@example.org' }],
    [{ contact: 'https://example.org/write' }, { contact: 'https://example.org/write' }],
    [{ contact: '' }, { contact: null }],
    [{ hub: ' https://hub.example.org/push ' }, { hub: 'https://hub.example.org/push' }],
    [{ hub: '' }, { hub: null }],
    [{ language: ' pt-br ' }, { language: 'pt-BR' }],
    [{ supportLinks: [{ label: ' Give ', href: link.href }] }, { supportLinks: [link] }],
    [
      { supportLinks: Array.from({ length: 20 }, () => link) },
      { supportLinks: Array.from({ length: 20 }, () => link) },
    ],
  ])('writes %j in the usual form', (input, said) => {
    expect(parse(input)).toEqual({ ...defaultSettings, ...said })
  })

  it.each([
    ['nothing at all', null],
    ['a list', []],
    ['an unknown key', { nmae: 'x' }],
    ['an empty name', { name: ' ' }],
    ['a name that is too long', { name: 'a'.repeat(201) }],
    ['an empty tagline', { tagline: '' }],
    ['a script address', { baseUrl: 'javascript:alert(1)' }],
    ['an address of another sort', { baseUrl: 'ftp://example.org' }],
    ['no address', { baseUrl: 'example' }],
    ['editions out of order', { editionHours: { overnight: 6, morning: 6, midday: 14, evening: 20 } }],
    ['an hour that no day has', { editionHours: { overnight: 6, morning: 10, midday: 14, evening: 24 } }],
    ['a day without one of its editions', { editionHours: { overnight: 6, morning: 10, midday: 14 } }],
    ['an insecure support link', { supportLinks: [{ label: 'Give', href: 'http://example.org' }] }],
    ['a support link without a label', { supportLinks: [{ label: ' ', href: link.href }] }],
    ['too many support links', { supportLinks: Array.from({ length: 21 }, () => link) }],
    ['a publisher that is too long', { publisher: 'a'.repeat(201) }],
    ['a contact that is no address', { contact: 'by post' }],
    ['an insecure contact', { contact: 'http://example.org' }],
    ['an insecure hub', { hub: 'http://hub.example.org' }],
    ['a hub on this machine', { hub: 'https://localhost/' }],
    ['a hub without a name', { hub: 'https://10.0.0.1/' }],
    ['a hub by the name of a number', { hub: 'https://2130706433/' }],
    ['a hub to sign in at', { hub: 'https://name:word@hub.example.org/' }],
    ['a contact that runs', { contact: 'javascript:alert(1)' }],
    ['an unknown yardstick', { yardstick: 'words' }],
  ])('refuses %s', (_, input) => {
    expect(() => parse(input)).toThrow()
  })
})

describe('a language that is none', () => {
  it('is refused with its name', () => {
    expect(() => parseSiteSettings({ language: 'xx-bad-lang' })).toThrow(
      'xx-bad-lang is not a known language tag, such as en, en-GB or pt-BR',
    )
    expect(() => parseSiteSettings({ language: '' })).toThrow()
  })

  it('is the usual one where it was stored when less was asked of it', () => {
    expect(parseStoredSettings({ ...full, language: 'xx-bad-lang' })).toEqual({ ...full, language: 'en' })
    expect(parseStoredSettings({ language: 7 })).toEqual(defaultSettings)
  })
})

it.each([
  'https://example.org/news',
  'https://example.org/?from=mail',
  'https://example.org/#top',
  'https://name:word@example.org',
])('takes no more for the address of a site than scheme and host: %s', (baseUrl) => {
  expect(() => parseSiteSettings({ baseUrl })).toThrow('is more than the scheme and the host of a site')
  expect(parseStoredSettings({ baseUrl })).toEqual({ ...defaultSettings, baseUrl: 'https://example.org' })
})

it.each([
  [{ name: ' ' }, 'may not be empty'],
  [{ name: 'a'.repeat(201) }, 'is longer than 200 characters'],
  [{ baseUrl: 'example' }, 'is not a web address such as https://example.org'],
  [{ yardstick: 'words' }, 'is neither icd-203 nor phia'],
  [{ supportLinks: 'none' }, 'is not a list of links as JSON'],
  [{ supportLinks: [1] }, 'is not a label and an href'],
  [{ editionHours: 'noon' }, 'is not the hours of overnight, morning, midday and evening as JSON'],
  [
    { editionHours: { overnight: 26, morning: 27, midday: 28, evening: 29 } },
    'is not a whole hour from 0 to 23',
  ],
])('says in words what is wrong with %j', (settings, words) =>
  expect(() => parseSiteSettings(settings)).toThrow(words),
)
