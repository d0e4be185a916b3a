/** A name that something shared goes by, with the key by which texts find it. */
export interface Alias {
  key: string
  name: string
}

/** How names of one sort of thing become keys, and which of its aliases somebody wrote as a name. */
export interface AliasRules {
  /** The keys of the name that it bears, its own first. */
  toNameKeys(name: string): string[]
  toKey(name: string): string
  isWritten(alias: Alias): boolean
}

export interface Named {
  name: string
  aliases: readonly Alias[]
}

/** The other names of something: not its own, and no key that nobody wrote as a name. */
export function listOtherNames({ name, aliases }: Named, rules: AliasRules): string[] {
  const own = rules.toKey(name)
  return aliases.filter((alias) => rules.isWritten(alias) && alias.key !== own).map((alias) => alias.name)
}

/**
 * What becomes of the aliases when something is given a name and a list of other names. Other names that are no longer
 * listed go. The former name stays, so that texts which still use it find the same thing; so do keys nobody wrote.
 */
export function planAliases(
  before: Named,
  after: { name: string; otherNames: readonly string[] },
  rules: AliasRules,
): { put: Alias[]; drop: string[] } {
  const put = new Map<string, string>()
  for (const key of rules.toNameKeys(after.name)) put.set(key, key)
  for (const name of after.otherNames) put.set(rules.toKey(name), name)
  put.set(rules.toKey(after.name), after.name)
  put.delete('')
  const kept = new Set([...put.keys(), rules.toKey(before.name)])
  const listed = new Set(listOtherNames(before, rules))
  return {
    put: [...put].map(([key, name]) => ({ key, name })),
    drop: before.aliases.filter(({ key, name }) => listed.has(name) && !kept.has(key)).map(({ key }) => key),
  }
}
