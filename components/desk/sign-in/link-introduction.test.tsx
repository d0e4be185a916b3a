import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { Role } from '#domain/people/actor.ts'
import { LinkIntroduction } from './link-introduction.tsx'

it.each<[Role[], string]>([
  [['author'], 'to the desk as an author.'],
  [['verifier', 'owner'], 'to the desk as a verifier and an owner.'],
  [['author', 'verifier', 'editor'], 'to the desk as an author, a verifier and an editor.'],
])('invites somebody with the roles %j in a sentence', (roles, words) => {
  const introduction = (
    <LinkIntroduction
      kind="invitation"
      expiresAt={new Date('2026-03-05T12:00:00Z')}
      madeBy="Olga Oberau"
      person={{ name: 'Wanda Writer', roles }}
    />
  )
  expect(renderToStaticMarkup(introduction)).toContain(words)
})
