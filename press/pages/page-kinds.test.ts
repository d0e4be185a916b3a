import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notFoundAddress } from '#domain/pages/addresses.ts'
import { pageTypes } from '#e2e/fixtures/page-types.ts'
import { pageKinds } from './page-kinds.ts'

type Kind = (typeof pageKinds)[number]

/** Its addresses as Next writes them, such as `/tags/[slug]`. */
const nameOf = (kind: Kind) =>
  kind.address(Object.fromEntries(Object.keys(kind.forms).map((name) => [name, `[${name}]`])))

/** Params of a kind, however odd: all that their forms allow. */
const paramsOf = (kind: Kind) =>
  fc.record(Object.fromEntries(Object.entries(kind.forms).map(([name, form]) => [name, toTexts(form)])))

function toTexts(form: RegExp): fc.Arbitrary<string> {
  return fc.stringMatching(new RegExp(`^(?:${form.source})$`))
}

/** What an address is not, though it is close to one. */
const distort: readonly ((address: string, at: number) => string)[] = [
  ...['/', '\n', '\0', ' ', '?', '?a', '#', '.', '.html', '%20'].map(
    (more) => (address: string) => address + more,
  ),
  (address) => address.toUpperCase(),
  (address) => `/${address}`,
  (address) => address.slice(1),
  (address) => `https://example.org${address}`,
  (address) => address.replaceAll('.', 'x'),
  (address) => `${address.slice(0, -1)}%${address.charCodeAt(address.length - 1).toString(16)}`,
  ...['/', '.', '_', 'é', 'A', '%', '\u0000', '\n', '..', '٣'].map(
    (odd) => (address: string, at: number) => address.slice(0, at) + odd + address.slice(at),
  ),
]

it('are all held to the same', () => expect(pageKinds).toHaveLength(95))

/**
 * The sheets of months are not looked at in a browser: a month has them once it has more than a hundred briefs,
 * and the library that is served there has about thirty in all. They have the view and the styles of their months, which
 * are looked at.
 */
const notInBrowsers = ['/categories/[slug]/[month]/[sheet]', '/archive/[month]/[sheet]']

it('that are documents are each among the pages that are looked at in a browser, but for those named here', () => {
  const documents = pageKinds.filter(({ form }) => form.kind === 'html')
  expect(documents.length).toBeGreaterThan(25)
  const shown = pageTypes.filter(({ status }) => status === 200).map(({ address }) => address)
  const missing = documents.filter((kind) => !shown.some((address) => kind.parse(address) !== null))
  expect(missing.map(nameOf)).toEqual(notInBrowsers)
})

describe.each(pageKinds.map((kind) => [nameOf(kind), kind] as const))('an address %s', (_, kind) => {
  it('is read as it was printed, and by no other kind', () => {
    fc.assert(
      fc.property(paramsOf(kind), (params) => {
        const address = kind.address(params)
        expect(kind.parse(address)).toEqual(params)
        expect(pageKinds.filter((other) => other.parse(address) !== null)).toEqual([kind])
        expect(address).not.toBe(notFoundAddress)
      }),
    )
  })

  it('is refused when it is not as it would be printed', () => {
    fc.assert(
      fc.property(paramsOf(kind), fc.constantFrom(...distort), fc.nat(), (params, change, any) => {
        const address = kind.address(params)
        const changed = change(address, any % (address.length + 1))
        const read = kind.parse(changed)
        if (read !== null) expect(kind.address(read)).toBe(changed)
        if (!/^[/a-z0-9.-]*$/.test(changed)) expect(read).toBeNull()
      }),
    )
  })

  it('is refused with params that none has', () => {
    for (const name of Object.keys(kind.forms)) {
      fc.assert(
        fc.property(paramsOf(kind), fc.string({ unit: 'binary' }), (params, text) => {
          const form = new RegExp(`^(?:${kind.forms[name]?.source})$`)
          if (!form.test(text)) expect(kind.parse(kind.address({ ...params, [name]: text }))).toBeNull()
        }),
      )
    }
  })
})

it.each([
  ['/categories/cyber/2026-13', 'a month that there is not'],
  ['/categories/cyber/2026-3', 'a month written otherwise'],
  ['/categories/cyber/0000-01', 'a year that no calendar has'],
  ['/categories/cyber/2026-03/0', 'a sheet before the first'],
  ['/categories/cyber/2026-03/01', 'a sheet written otherwise'],
  ['/categories/cyber/2026-03/-1', 'a sheet below zero'],
  ['/categories/cyber/2026-03/1234567', 'more sheets than can be'],
  ['/archive/2026-13', 'a month that there is not'],
  ['/archive/2026-03/0', 'a sheet before the first'],
  ['/archive/2026', 'a year, which has no page'],
  ['/corrections/0999', 'a year written otherwise'],
  ['/terms', 'a standing page that there is not'],
  ['/sitemaps/2026-13.xml', 'a map of a month that there is not'],
  ['/sitemaps/techniques.xml', 'a map of what has none'],
  ['/bulk/2026-13.jsonl', 'a file of a month that there is not'],
  ['/.well-known', 'the folder of what is well known'],
])('no kind reads %s, %s', (address) => {
  expect(pageKinds.filter((kind) => kind.parse(address) !== null)).toEqual([])
})
