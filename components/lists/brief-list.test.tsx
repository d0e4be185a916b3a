import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { BriefList, BriefTitles } from './brief-list.tsx'

const brief: BriefListItem = {
  slug: 'port',
  title: 'اختراق في ميناء (Novara Bay)',
  language: null,
  category: { slug: 'cyber', name: 'Cybersecurity' },
  publishedAt: '2026-03-05T12:00:00.000Z',
  bottomLine: 'Novara: تسريب.',
  confidence: null,
  demonstration: false,
  corrected: false,
}

it('lets titles and bottom lines of a list take the direction of their own script', () => {
  const markup = renderToStaticMarkup(<BriefList briefs={[brief]} categories="plain" heading="h2" />)
  expect(markup).toContain(`<h2 dir="auto"><a href="/briefs/port">${brief.title}</a></h2>`)
  expect(markup).toContain(`<p dir="auto">${brief.bottomLine}</p>`)
  expect(renderToStaticMarkup(<BriefTitles briefs={[brief]} />)).toContain(
    `<a href="/briefs/port" dir="auto">${brief.title}</a>`,
  )
})

it('gives title, bottom line and role the language of their brief, and none to a brief in that of the site', () => {
  const arabic = { ...brief, language: 'ar' }
  const list = { briefs: [arabic], categories: 'named', heading: 'h2', roles: { port: 'ميناء' } } as const
  const markup = renderToStaticMarkup(<BriefList {...list} />)
  expect(markup).toContain(`<h2 dir="auto" lang="ar"><a href="/briefs/port">${brief.title}</a></h2>`)
  expect(markup).toContain(`<p dir="auto" lang="ar">${brief.bottomLine}</p>`)
  expect(markup).toContain('<span dir="auto" lang="ar">ميناء</span>')
  expect(markup.match(/lang=/g)).toHaveLength(3)
  expect(renderToStaticMarkup(<BriefTitles briefs={[arabic]} />)).toContain('dir="auto" lang="ar">')
  expect(renderToStaticMarkup(<BriefTitles briefs={[brief]} />)).not.toContain('lang=')
})
