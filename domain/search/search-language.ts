/** PostgreSQL's configurations, as every version since 12 has them, by the language as BCP 47 writes it. */
const configurations: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  lt: 'lithuanian',
  nb: 'norwegian',
  ne: 'nepali',
  nl: 'dutch',
  nn: 'norwegian',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
}

/** All that a text can be stemmed by. */
export const searchLanguages: readonly string[] = [...new Set([...Object.values(configurations), 'simple'])]

/** The configuration by which texts in a language are stemmed; `simple`, which stems nothing, where there is none. */
export function toSearchLanguage(language: string): string {
  const [primary = ''] = language.toLowerCase().split('-')
  return Object.hasOwn(configurations, primary) ? (configurations[primary] ?? 'simple') : 'simple'
}
