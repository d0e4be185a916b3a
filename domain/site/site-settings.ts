import { z } from 'zod'
import type { YardstickId } from '../judgments/likelihood.ts'

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
}

export const defaultSettings: SiteSettings = {
  name: 'WorldWideWatchers',
  tagline: 'Structured intelligence briefs whose working can be checked',
  language: 'en',
  baseUrl: 'http://localhost:3000',
  yardstick: 'icd-203',
  supportLinks: [],
}

const line = z.string().trim().min(1).max(200)
const baseUrl = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''))
const supportLink = z.object({ label: line, href: z.url({ protocol: /^https$/ }) })

const settingsInput = z.strictObject({
  name: line.default(defaultSettings.name),
  tagline: line.default(defaultSettings.tagline),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
    .default(defaultSettings.language),
  baseUrl: baseUrl.default(defaultSettings.baseUrl),
  yardstick: z.enum(['icd-203', 'phia']).default(defaultSettings.yardstick),
  supportLinks: z.array(supportLink).max(20).default([]),
})

/** Reads settings, filling in what is absent. Throws zod's error for a key or value that is none. */
export function parseSiteSettings(input: unknown): SiteSettings {
  return settingsInput.parse(input)
}
