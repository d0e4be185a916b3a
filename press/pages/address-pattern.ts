/** How the addresses of a kind of page are written and read. Reading is the inverse of writing. */
export interface AddressPattern<Params> {
  /** What each variable part may be, as a regular expression for the whole of it. */
  forms: Readonly<Record<string, RegExp>>
  /** Prints the address of a page. */
  address(params: Params): string
  /** The params of an address (a path, without a query), or `null` if it is not of this kind. */
  parse(address: string): Params | null
}

/** What names things in addresses; see `domain/names/to-slug.ts`. */
export const slugForm = /[a-z0-9-]+/

/**
 * A pattern from the way in which addresses are printed: `print` is asked for one with `:slug` in the place of the
 * slug, and so on, which shows where the parts are. It must write params as they are.
 */
export function toAddressPattern<Name extends string>(
  forms: Readonly<Record<Name, RegExp>>,
  print: (params: Record<Name, string>) => string,
): AddressPattern<Record<Name, string>> {
  const names = Object.keys(forms) as Name[] // It has these keys only: literals are written in the call.
  const written = print(toRecord(names, (name) => `:${name}`))
  const form = new RegExp(`^${toSource(written, forms)}$`)
  return {
    forms,
    address: print,
    parse: (address) => {
      const match = form.exec(address)
      return match && toRecord(names, (name) => match.groups?.[name] ?? '')
    },
  }
}

function toRecord<Name extends string>(
  names: readonly Name[],
  toValue: (name: Name) => string,
): Record<Name, string> {
  // Every name has a value now, which the type of fromEntries does not say.
  return Object.fromEntries(names.map((name) => [name, toValue(name)])) as Record<Name, string>
}

/** `/tags/:slug` as the source of a regular expression with a group for each param. */
function toSource(written: string, forms: Readonly<Record<string, RegExp>>): string {
  return written.replace(/:(\w+)|[.*+?^${}()|[\]\\]/g, (sign, name: string | undefined) =>
    name === undefined ? `\\${sign}` : `(?<${name}>${forms[name]?.source ?? ''})`,
  )
}
