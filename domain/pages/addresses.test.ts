import { describe, expect, it } from 'vitest'
import {
  archiveAddress,
  briefAddress,
  categoriesAddress,
  categoryAddress,
  entityAddress,
  homeAddress,
  methodologyAddress,
  monthAddress,
  monthSheetAddress,
  notFoundAddress,
  standingAddress,
  standingSlugs,
  tagAddress,
  textFormAddress,
  textFormExtensions,
  whyAddress,
} from './addresses.ts'

/** Addresses are in other people's links and papers: none may change unseen. */
describe('the address of', () => {
  it.each([
    ['the home page', homeAddress, '/'],
    ['what is not found', notFoundAddress, '/404'],
    ['the methodology', methodologyAddress, '/methodology'],
    ['the reasons', whyAddress, '/why'],
    ['a brief', briefAddress('port-shut'), '/briefs/port-shut'],
    ['a category', categoryAddress('ports'), '/categories/ports'],
    ['the categories', categoriesAddress, '/categories'],
    ['the archive', archiveAddress, '/archive'],
    ['a month of the archive', monthAddress(null, '2026-03'), '/archive/2026-03'],
    ['a month', monthAddress('ports', '2026-03'), '/categories/ports/2026-03'],
    ['a tag', tagAddress('ferries'), '/tags/ferries'],
    ['an entity', entityAddress('tarn-ltd'), '/entities/tarn-ltd'],
  ])('%s', (_, address, expected) => {
    expect(address).toBe(expected)
  })

  it('each text form of a brief is that of the brief with its ending', () => {
    expect(textFormExtensions.map((extension) => textFormAddress('port-shut', extension))).toEqual([
      '/briefs/port-shut.txt',
      '/briefs/port-shut.md',
      '/briefs/port-shut.json',
    ])
  })

  it('each standing page is its name, for pages with an address of their own too', () => {
    expect(standingSlugs.map(standingAddress)).toEqual([
      methodologyAddress,
      whyAddress,
      '/support',
      '/about',
      '/privacy',
      '/accessibility',
    ])
  })

  it('a sheet of a month is below the month, by number or as a pattern', () => {
    expect(monthSheetAddress({ category: 'ports', month: '2026-03', sheet: 12 })).toBe(
      '/categories/ports/2026-03/12',
    )
    expect(monthSheetAddress({ category: ':category', month: ':month', sheet: ':sheet' })).toBe(
      '/categories/:category/:month/:sheet',
    )
  })
})
