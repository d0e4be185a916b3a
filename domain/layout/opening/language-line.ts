import type { LanguageTag } from '#domain/briefs/brief-content.ts'
import { toLanguageTag } from '#domain/site/language-tag.ts'

/** The language that a line or a field of a source states: "Language: fr". `null` for anything else. */
export function readLanguageLine(text: string): LanguageTag | null {
  const tag = /^lang(?:uage)?\s*:\s*([A-Za-z][\w-]{1,34})$/i.exec(text.trim())?.[1]
  return tag === undefined ? null : toLanguageTag(tag)
}

/** The same as a line of the opening. */
export function printLanguageLine(language: LanguageTag): string {
  return `Language: ${language}`
}

/** The same as a field of a source. */
export function printLanguageField(language: LanguageTag): string {
  return `language: ${language}`
}
