import { z } from 'zod'
import { defaultSettings, parseSiteSettings, type SiteSettings } from './site-settings.ts'

export type SettingName = keyof SiteSettings

/** All settings, by name. The keys of an object are strings to the compiler; here they are the settings' names. */
export const settingNames = Object.keys(defaultSettings) as SettingName[]

/** What each setting has to be, said to whoever wrote something else. */
const demands: Readonly<Record<SettingName, string>> = {
  name: 'The name must have between 1 and 200 characters.',
  tagline: 'The line below the name must have between 1 and 200 characters.',
  language: 'That is not a known language tag. One looks like en, en-GB or pt-BR.',
  baseUrl: 'That is not the address of a site. One looks like https://news.example.org.',
  yardstick: 'Choose one of the two yardsticks.',
  supportLinks:
    'Each line needs a text, a space and an address that begins with https://. There can be at most 20 lines.',
  publisher: 'The publisher must fit on one line of at most 200 characters.',
  contact: 'That is neither an email address nor an address that begins with https://.',
  editionHours: 'Each edition must come out on the hour, from 0 to 23, and later than the one before it.',
  hub: 'That is not the address of a hub. One looks like https://hub.example.org.',
}

/** The first of some changed settings that cannot be, with what it has to be; `null` where all of them can. */
export function findSettingProblem(
  changes: Partial<Record<SettingName, unknown>>,
): { setting: SettingName; advice: string } | null {
  try {
    parseSiteSettings(changes)
    return null
  } catch (error) {
    if (!(error instanceof z.ZodError)) throw error
    const wrong = settingNames.find((name) => error.issues.some(({ path }) => path[0] === name))
    return wrong ? { setting: wrong, advice: demands[wrong] } : null
  }
}
