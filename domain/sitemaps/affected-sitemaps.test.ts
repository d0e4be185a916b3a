import { expect, it } from 'vitest'
import { listNameSitemaps } from './affected-sitemaps.ts'

it.each([
  [['/tags'], ['/sitemap.xml', '/sitemaps/tags.xml']],
  [
    ['/entities', '/entities/places/h', '/entities/places/ha'],
    ['/sitemap.xml', '/sitemaps/entities.xml', '/sitemaps/entities/h.xml'],
  ],
  [['/entities/places/cyrl'], ['/sitemap.xml', '/sitemaps/entities/cyrl.xml']],
  [['/entities/places/cyrl-043c'], []],
  [[], []],
])('pages %j of an index are in the maps %j', (indexes, maps) =>
  expect(listNameSitemaps(indexes)).toEqual(maps),
)
