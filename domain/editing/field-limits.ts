/** Characters that a field of one line takes at most. */
export const longestLine = 1_000

/** Characters that an address takes at most. */
export const longestAddress = 2_000

/** What a language is written as (BCP 47): `fr`, `pt-BR`. */
export const languageShape = /^[A-Za-z]{2,3}(?:-[A-Za-z0-9]{1,8})*$/
