import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { aContent } from '#domain/briefs/a-content.test-data.ts'
import { describeRefusalAt } from '#domain/refusals/describe-refusal-at.ts'
import { EditorLine } from './editor-line.client.tsx'

const show = (code: string, message: string) =>
  renderToStaticMarkup(
    <EditorLine
      slug="weir"
      state={{ kind: 'local', code, message }}
      content={aContent()}
      advice={[]}
      saveNow={() => Promise.resolve(null)}
    >
      {null}
    </EditorLine>,
  )

it('says who has to sign in, and where, while somebody else is signed in with the same browser', () => {
  const message = describeRefusalAt('browser', 'signed-in-as-other')
  const line = show('signed-in-as-other', message)
  expect(line).toContain(message)
  // For whoever is signed in, that page leads on to the desk.
  expect(line).not.toContain('/admin/sign-in')
})

it('leads to where one signs in once a session has ended', () =>
  expect(show('not-signed-in', 'You are not signed in.')).toContain('/admin/sign-in'))
