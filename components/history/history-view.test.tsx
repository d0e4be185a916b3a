import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { BriefHistory } from '#domain/pages/brief-history.ts'
import { HistoryView } from './history-view.tsx'

const history: BriefHistory = {
  slug: 'port',
  title: 'Le port',
  language: 'fr',
  category: { slug: 'ports', name: 'Ports' },
  revisions: [],
  difference: {
    from: 1,
    to: 2,
    sections: [
      {
        number: 1,
        title: 'Constat',
        pieces: [
          { kind: 'removed', text: 'Ouvert.' },
          { kind: 'same', text: ' Le port' },
        ],
      },
    ],
  },
}

const show = (change: Partial<BriefHistory> = {}) =>
  renderToStaticMarkup(<HistoryView data={{ ...history, ...change }} />)

it('says of what changed in which language it is, and lets its own words decide their direction', () => {
  const markup = show()
  expect(markup).toContain('<div class="words" dir="auto"><del>')
  expect(markup).toContain('<span class="vh" dir="ltr">[removed: </span><span lang="fr">Ouvert.</span>')
  expect(markup).toContain('</del><span lang="fr"> Le port</span></div>')
})

it('says nothing of the language where the brief does not', () => {
  expect(show({ language: null })).toContain('</del> Le port</div>')
})
