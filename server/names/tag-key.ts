import { createHash } from 'node:crypto'
import { foldName } from '#domain/names/fold-name.ts'
import type { AliasRules } from '#domain/names/plan-aliases.ts'
import { toSlug } from '#domain/names/to-slug.ts'

/**
 * The key that a tag is found by: the address form of a name, with the signs spelt out that tell names from each other
 * ("C", "C++", "C#", ".NET" and "NET" are five). Empty for a name without a letter or digit.
 */
export function toTagKey(name: string): string {
  return foldName(name) === '' ? '' : toSlug(spellSigns(name), hashName(name))
}

function spellSigns(name: string): string {
  return name
    .trim()
    .replace(/(?<=[\p{L}\p{N}])(?:\+{1,3}|#)(?=$|\s)/gu, (signs) =>
      signs === '#' ? ' sharp' : ' plus'.repeat(signs.length),
    )
    .replace(/^\.(?=\p{L})/u, 'dot ')
}

/** Tags are found by the address forms of their names, each of which somebody wrote. */
export const tagAliasRules: AliasRules = {
  toNameKeys: (name) => [toTagKey(name)],
  toKey: toTagKey,
  isWritten: () => true,
}

/** The address of a name in a script that has no address form: always the same one. */
export function hashName(name: string): string {
  return createHash('sha256').update(foldName(name)).digest('hex').slice(0, 12)
}
