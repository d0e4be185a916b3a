import { expect, it } from 'vitest'
import { roles, type Role } from './actor.ts'
import { listPlaces } from './list-places.ts'

const placesOf = (role: Role) =>
  listPlaces({ kind: 'person', id: 'ann', name: 'Ann', roles: [role] }).flatMap(({ places }) =>
    places.map(({ id }) => id),
  )

it('shows everyone their work, whoever may verify what is in review, and owners the house', () => {
  expect(Object.fromEntries(roles.map((role) => [role, placesOf(role).join(' ')]))).toEqual({
    author: 'today calendar briefs figures',
    verifier: 'today review calendar briefs figures',
    editor: 'today review calendar briefs figures day categories tags entities pages audit jobs',
    owner:
      'today review calendar briefs figures day categories tags entities pages people audit jobs settings',
  })
})

it('gives every place a letter of its own', () => {
  const places = listPlaces({ kind: 'person', id: 'ann', name: 'Ann', roles: ['owner'] }).flatMap(
    (group) => group.places,
  )
  expect(places.map(({ letter }) => letter).join('')).toBe('trcbfdkgepoajs')
  expect(new Set(places.map(({ letter }) => letter)).size).toBe(places.length)
})
