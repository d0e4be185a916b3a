import { z } from 'zod'
import type { EditionHours } from '#domain/days/editions.ts'
import type { YardstickId } from '#domain/judgments/likelihood.ts'
import { toLanguageTag } from './language-tag.ts'

/** What the publication calls itself and where it stands; one row of the database. */
export interface SiteSettings {
  name: string
  tagline: string
  /** BCP 47. */
  language: string
  /** Scheme and host, without a trailing slash. */
  baseUrl: string
  /** The yardstick that the desk offers and the methodology explains first. */
  yardstick: YardstickId
  supportLinks: { label: string; href: string }[]
  /** Who owns and answers for the publication, in one line; `null` where they have not said. */
  publisher: string | null
  /** Where to write to: an e-mail address or an https address; `null` where there is none. */
  contact: string | null
  /** When the editions of the daily summary come out. */
  editionHours: EditionHours
  /** Which WebSub hub is told of changed pages and feeds: an https address; `null` for none. */
  hub: string | null
}

export const defaultSettings: SiteSettings = {
  name: 'WorldWideWatchers',
  tagline: 'Intelligence briefs that show their working',
  language: 'en',
  baseUrl: 'http://localhost:3000',
  yardstick: 'icd-203',
  supportLinks: [],
  publisher: null,
  contact: null,
  editionHours: { overnight: 6, morning: 10, midday: 14, evening: 20 },
  hub: null,
}

const line = z
  .string('is not a text')
  .trim()
  .min(1, 'may not be empty')
  .max(200, 'is longer than 200 characters')
const notAnAddress = 'is not a web address such as https://example.org'
const storedBaseUrl = z.url({ protocol: /^https?$/ }).transform((url) => new URL(url).origin)
/** Addresses are put behind it as they are: nothing of one that is more than scheme and host would be found there. */
const baseUrl = z
  .url({ protocol: /^https?$/, error: notAnAddress })
  .refine(isOrigin, 'is more than the scheme and the host of a site')
  .transform((url) => new URL(url).origin)
const supportLink = z.object(
  { label: line, href: z.url({ protocol: /^https$/, error: notAnAddress }) },
  'is not a label and an href',
)

/** An empty text takes back what was said before. */
const emptyAsNull = z
  .string()
  .trim()
  .length(0)
  .transform(() => null)
const contact = line.refine(
  (text) => z.union([z.email(), z.url({ protocol: /^https$/ })]).safeParse(text).success,
  'is neither an email address nor an https address',
)

/** A server that others reach: no address of a machine, no name without a dot, nothing to sign in with. */
const hub = line.refine((text) => {
  const { success } = z.url({ protocol: /^https$/, hostname: z.regexes.domain }).safeParse(text)
  return success && !/^https:\/\/[^/]*@/.test(text)
}, 'is not the https address of a hub')

const language = line.transform((text, context) => {
  const tag = toLanguageTag(text)
  if (tag !== null) return tag
  context.addIssue({
    code: 'custom',
    message: `${text} is not a known language tag, such as en, en-GB or pt-BR`,
  })
  return z.NEVER
})

const notAnHour = 'is not a whole hour from 0 to 23'
const hour = z.int(notAnHour).min(0, notAnHour).max(23, notAnHour)
const editionHours = z
  .strictObject(
    { overnight: hour, morning: hour, midday: hour, evening: hour },
    'is not the hours of overnight, morning, midday and evening as JSON',
  )
  .refine(
    ({ overnight, morning, midday, evening }) => overnight < morning && morning < midday && midday < evening,
    'is not four hours of a day, each later than the one before',
  )

const settingsInput = z.strictObject({
  name: line.default(defaultSettings.name),
  tagline: line.default(defaultSettings.tagline),
  language: language.default(defaultSettings.language),
  baseUrl: baseUrl.default(defaultSettings.baseUrl),
  yardstick: z.enum(['icd-203', 'phia'], 'is neither icd-203 nor phia').default(defaultSettings.yardstick),
  supportLinks: z
    .array(supportLink, 'is not a list of links as JSON')
    .max(20, 'has more than 20 links')
    .default([]),
  publisher: z.union([emptyAsNull, line, z.null()]).default(null),
  contact: z.union([emptyAsNull, contact, z.null()]).default(null),
  editionHours: editionHours.default(defaultSettings.editionHours),
  hub: z.union([emptyAsNull, hub, z.null()]).default(null),
})

function isOrigin(url: string): boolean {
  const parsed = URL.parse(url)
  if (parsed === null) return false
  const { username, password, pathname, search, hash } = parsed
  return username + password + search + hash === '' && /^\/+$/.test(pathname)
}

/** Reads settings, filling in what is absent. Throws zod's error for a key or value that is none. */
export function parseSiteSettings(input: unknown): SiteSettings {
  return settingsInput.parse(input)
}

const storedInput = settingsInput.extend({
  language: settingsInput.shape.language.catch(defaultSettings.language),
  baseUrl: storedBaseUrl.default(defaultSettings.baseUrl),
})

/**
 * Reads settings that were stored, perhaps before a language had to be a known one, and the base URL to be no more than
 * scheme and host: then the one is the default, and of the other no more is taken.
 */
export function parseStoredSettings(input: unknown): SiteSettings {
  return storedInput.parse(input)
}
