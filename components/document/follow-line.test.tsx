import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { FollowLine } from './follow-line.tsx'

it('a page leads to its feed in each form, by the name of the form', () => {
  expect(renderToStaticMarkup(<FollowLine page="/daily" />)).toBe(
    '<nav class="follow small" aria-label="Feeds">Follow: <a href="/daily/atom.xml">Atom</a> · ' +
      '<a href="/daily/feed.xml">RSS</a> · <a href="/daily/feed.json">JSON Feed</a></nav>',
  )
})
