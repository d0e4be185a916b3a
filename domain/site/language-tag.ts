/** ISO 639 codes that name no language: several, none, uncoded, undetermined. */
const noLanguages = new Set(['mul', 'zxx', 'mis', 'und'])

/**
 * A language tag in its canonical form (`en-gb` is `en-GB`), or `null` for what is none or names nothing: it must be
 * well formed (BCP 47, by way of `Intl.getCanonicalLocales`), and Unicode's names (CLDR, by way of `Intl.DisplayNames`)
 * must know its language and, where it has them, its script and its region. Private use names nothing to readers.
 */
export function toLanguageTag(text: string): string | null {
  try {
    const [tag = ''] = Intl.getCanonicalLocales(text)
    const { language, script, region } = new Intl.Locale(tag)
    if (noLanguages.has(language) || tag.includes('-x-')) return null
    const isKnown =
      isNamed('language', language) &&
      (script === undefined || isNamed('script', script)) &&
      (region === undefined || isNamed('region', region))
    return isKnown ? tag : null
  } catch {
    return null
  }
}

/** Throws for a code that cannot be one. */
function isNamed(type: 'language' | 'script' | 'region', code: string): boolean {
  const name = new Intl.DisplayNames(['en'], { type, fallback: 'none' }).of(code)
  // Codes kept for "unknown" and the like have names that say so.
  return name !== undefined && !/^(Unknown|Pseudo-)/.test(name)
}
