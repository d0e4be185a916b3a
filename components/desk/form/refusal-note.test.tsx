import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { describeRefusalAt } from '#domain/refusals/describe-refusal-at.ts'
import { RefusalNote } from './refusal-note.tsx'

it('leads to where one signs in again without leaving the page', () => {
  const message = describeRefusalAt('browser', 'not-signed-in')
  expect(renderToStaticMarkup(<RefusalNote message={message} />)).toContain(
    '<a href="/admin/sign-in" target="_blank" rel="noreferrer">Sign in again in another tab</a>, then',
  )
})

it('leads to a brief in this tab', () => {
  const refusal = { code: 'already-imported', slug: 'the-ship' } as const
  const message = describeRefusalAt('browser', refusal)
  expect(renderToStaticMarkup(<RefusalNote message={message} refusal={refusal} />)).toContain(
    '<a href="/admin/briefs/the-ship">Open that brief</a>',
  )
})

it('says nothing where nothing was refused', () =>
  expect(renderToStaticMarkup(<RefusalNote message="" />)).toBe(''))
