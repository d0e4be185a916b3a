import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { CodeForm } from './code-form.client.tsx'
import { LinkEnded } from './link-ended.tsx'
import { SignInForm } from './sign-in-form.client.tsx'

it.each([
  ['who has forgotten the password', <SignInForm to="/admin" />],
  ['who has lost the second step', <CodeForm onDone={() => undefined} onRestart={() => undefined} />],
  ['whose link has ended', <LinkEnded />],
])('tells an owner %s how to get back in', (_, page) =>
  expect(renderToStaticMarkup(page)).toContain('<code>npm run -s desk -- owner-link NAME</code>'),
)
