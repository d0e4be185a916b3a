import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { DiscardHint } from './discard-hint.tsx'

const say = (hasRevisions: boolean) => renderToStaticMarkup(<DiscardHint hasRevisions={hasRevisions} />)

it('says that the whole brief goes where nothing was submitted, and nothing of revisions that there are not', () => {
  expect(say(false)).toContain('The whole brief will be deleted')
  expect(say(false)).not.toContain('stay in the record')
})

it('says that submitted revisions stay where there are some', () => {
  expect(say(true)).toContain('Submitted revisions stay in the record')
  expect(say(true)).not.toContain('The whole brief')
})
