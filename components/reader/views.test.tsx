import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { renderText, toText } from '#components/brief/rendered-text.test-data.tsx'
import { site } from '#components/brief/brief-page.test-data.ts'
import { CategoriesView } from '#components/lists/categories-view.tsx'
import { ArchiveList } from '#components/lists/archive-list.tsx'
import type { BriefListItem } from '#domain/pages/brief-list-item.ts'
import { CategoryView } from './category-view.tsx'
import { EntityView, type EntityData } from '#components/names/entity-view.tsx'
import type { HomeData } from '#domain/pages/home-data.ts'
import { HomeView } from './home-view.tsx'
import { MonthView } from './month-view.tsx'
import { NotFoundView } from './not-found-view.tsx'
import { TagView } from '#components/names/tag-view.tsx'
import { TechniquesView } from '#components/techniques/techniques-view.tsx'
import { TechniqueView } from '#components/techniques/technique-view.tsx'

const category = { slug: 'cyber', name: 'Cyber' }
const elsewhere = { mostNamed: { entities: [], tags: [] }, otherCategories: [] }
const figures = { asOf: '2026-03-05', weeks: [], confidence: [], phrases: [] }
const unnamed: EntityData = {
  slug: 'e',
  name: 'E',
  kind: 'other',
  aliases: [],
  briefs: [],
  roles: {},
  first: null,
  companions: [],
  companionCount: 0,
  points: [],
  total: 0,
  confidence: [],
}
const brief: BriefListItem = {
  slug: 'one',
  title: 'One brief',
  language: null,
  category,
  publishedAt: '2026-03-05T09:00:00Z',
  bottomLine: 'Its bottom line.',
  confidence: 'high',
  demonstration: true,
  corrected: true,
}

const front: HomeData = {
  today: '2026-03-06',
  lead: brief,
  publishedToday: [],
  countToday: 0,
  latestDay: '2026-03-05',
  discussed: null,
  shelves: [],
  standing: [],
}

test('the front page says so when nothing was published today, and leads to the latest day', () => {
  const text = renderText(<HomeView site={site} home={front} />)
  expect(text).toContain('Nothing published yet today, 6 March 2026. Latest: 5 March 2026.')
  expect(text).not.toContain('by category')
})

test('the front page does not speak of others where the lead is the only one of the day', () => {
  const text = renderText(
    <HomeView site={site} home={{ ...front, countToday: 1, latestDay: '2026-03-06' }} />,
  )
  expect(text).toContain('Daily summary: one brief today')
  expect(text).not.toContain('Also today')
})

test('the front page lists what else was published today, and the latest of each category', () => {
  const other = { ...brief, slug: 'two', title: 'Another brief' }
  const shelves = [
    { category, watches: 'Wires.', briefs: [{ ...brief, slug: 'three', title: 'An old brief' }] },
  ]
  const discussed = { month: '2026-03', names: [{ slug: 'navy', name: 'Navy', count: 2 }] }
  const home = { ...front, publishedToday: [other], countToday: 2, shelves, discussed }
  const text = renderText(<HomeView site={site} home={home} />)
  expect(text).toMatch(/Also today, 6 March 2026 .*Another brief.* Daily summary: two briefs today/)
  expect(text).toContain('Most discussed in March Navy 2 briefs')
  expect(text).toMatch(/Earlier, by category Cyber Wires\. .*An old brief/)
})

test('a category says what it watches and lists its briefs with their marks', () => {
  const data = {
    category,
    watches: 'It watches wires.',
    briefs: [brief],
    total: 9,
    figures,
    archive: [],
    mostNamed: {
      entities: [{ slug: 'navy', name: 'Navy', count: 4 }],
      tags: [{ slug: 'ports', name: 'ports', count: 3 }],
    },
    otherCategories: [{ slug: 'rivers', name: 'Rivers' }],
  }
  const text = renderText(<CategoryView data={data} />)
  expect(text).toMatch(/Most mentioned entities Briefs from the last 30 days Entity Briefs Navy 4/)
  expect(text).toMatch(
    /Most used tags Briefs from the last 30 days Tag Briefs ports 3 .*Other categories Rivers/,
  )
  expect(text).toContain('It watches wires. Briefs 9 (latest 1 shown) Follow: Atom · RSS · JSON Feed')
  expect(text).toContain('5 March 2026 Corrected Demonstration One brief Its bottom line. Confidence high')
})

test.each([
  [
    <CategoryView
      data={{ category, watches: '', briefs: [], total: 0, figures, archive: [], ...elsewhere }}
    />,
    'in this category',
  ],
  [
    <TagView
      data={{
        slug: 'ports',
        figures: { points: [], confidence: [], phrases: [] },
        name: 'tag',
        briefs: [],
        total: 0,
      }}
    />,
    'has this tag',
  ],
  [<EntityView data={unnamed} />, 'names this entity'],
])('an empty list says that it is empty', (view, words) => {
  expect(renderText(view)).toMatch(new RegExp(`No (?:published )?brief .*${words}`))
})

const technique = {
  slug: 'ach',
  name: 'T',
  summary: 'It tests.',
  briefs: [brief],
  total: 9,
  others: [{ slug: 'u', name: 'U' }],
}

test('a technique says what it is, lists the briefs that used it and leads to the others', () => {
  const text = renderText(
    <TechniqueView data={technique}>
      <h2>What it is</h2>
    </TechniqueView>,
  )
  expect(text).toMatch(
    /Techniques T It tests. Briefs 9 \(latest 1 shown\) Follow: Atom · RSS · JSON Feed What it is Briefs that used it .*One brief.* This page lists the latest 1 of 9 .*Other techniques U/,
  )
})

test('a technique that is not explained says so, and lists its briefs', () => {
  const text = renderText(<TechniqueView data={{ ...technique, summary: null }}>{null}</TechniqueView>)
  expect(text).toContain('We have no explanation of this technique yet.')
  expect(text).toMatch(/One brief.*Other techniques U/)
})

test('a technique that no brief used says so', () => {
  const text = renderText(
    <TechniqueView data={{ ...technique, briefs: [], total: 0 }}>
      <h2>What it is</h2>
    </TechniqueView>,
  )
  expect(text).toContain('No published brief uses this technique.')
})

test('the list of techniques says what each is and how many briefs used it', () => {
  const line = { slug: 't', name: 'T', summary: 'It tests.', count: 0 }
  const others = [1, 2].map((count) => ({ slug: `o${count}`, name: `O${count}`, summary: null, count }))
  expect(renderText(<TechniquesView data={{ explained: [line], others }} />)).toContain(
    'No briefs yet T It tests. Also named in briefs 1 brief O1 2 briefs O2',
  )
  expect(renderText(<TechniquesView data={{ explained: [line], others: [] }} />)).not.toContain('Also named')
})

test('an entity shows its kind and its other names', () => {
  const data = { ...unnamed, name: 'Agency', kind: 'organisation', aliases: ['A', 'B'] }
  const markup = renderToStaticMarkup(<EntityView data={data} />)
  expect(toText(markup)).toContain('organisation Agency Also known as A, B.')
  expect(markup).toContain('<span dir="auto">A</span>, <span dir="auto">B</span>.')
})

test('an entity shows its role in each brief, its first and last mention, and whom it is named with', () => {
  const older = { ...brief, slug: 'older', title: 'Older', publishedAt: '2024-01-02T09:00:00Z' }
  const data: EntityData = {
    ...unnamed,
    briefs: [brief, older],
    roles: { one: 'runs the port' },
    first: older,
    companions: [
      { slug: 'navy', name: 'Navy', count: 2 },
      { slug: 'bank', name: 'Bank', count: 1 },
    ],
    companionCount: 2,
    points: [brief, older].map(({ slug, title, publishedAt }) => ({
      slug,
      title,
      day: publishedAt.slice(0, 10),
    })),
    total: 2,
  }
  const text = renderText(<EntityView data={data} />)
  expect(text).toMatch(/First named 2 January 2024 ?, Older Last named 5 March 2026 ?, One brief/)
  expect(text.match(/Role in this brief runs the port/g)).toHaveLength(1)
  expect(text).toMatch(
    /Most often named together with Navy, in 2 briefs .*2 briefs from 2 January 2024 to 5 March 2026/,
  )
  expect(text).not.toContain('Counted from')
  const cut = renderText(<EntityView data={{ ...data, total: 300 }} />)
  expect(cut).toContain('This page lists the latest 2 of 300 briefs')
  expect(cut).toContain('Based on the latest 2 briefs.')
})

test('a missing page leads home, to categories and to the latest briefs', () => {
  const text = renderText(<NotFoundView categories={[category]} latest={[brief]} />)
  expect(text).toMatch(/Try one of these:.*Front page Cyber.*One brief/)
})

test('an archive lists its months year by year, each with its number of briefs', () => {
  const months = [
    { month: '2026-02', count: 3 },
    { month: '2025-12', count: 41 },
    { month: '2025-01', count: 1 },
  ]
  expect(renderText(<ArchiveList category={category} months={months} />).trim()).toBe(
    'All briefs by month 2026 3 February 3 2025 42 December 41 January 1',
  )
  expect(renderText(<ArchiveList category={category} months={[]} />)).toBe('')
})

test('the categories say what each watches, how many briefs it has, and its latest', () => {
  const latest = {
    slug: 'one',
    title: 'One brief',
    language: 'fr',
    publishedAt: '2026-03-05T09:00:00Z',
    demonstration: true,
  }
  const line = { ...category, watches: 'It watches wires.', count: 9, recent: 2, latest }
  const empty = { slug: 'rivers', name: 'Rivers', watches: 'Water.', count: 0, recent: 0, latest: null }
  const markup = renderToStaticMarkup(<CategoriesView data={[line, empty]} />)
  expect(markup).toContain('<a href="/briefs/one" dir="auto" lang="fr">One brief</a>')
  const text = toText(markup)
  expect(text).toContain(
    '9 briefs 2 in the last 30 days Cyber It watches wires. Latest 5 March 2026 One brief Demonstration',
  )
  expect(text).toContain('No briefs yet none in the last 30 days Rivers Water.')
  expect(renderText(<CategoriesView data={[]} />)).toContain('There are no categories yet.')
})

test('a month of all categories says the category of each brief, and leads to the archive', () => {
  const month = {
    category: null,
    month: '2026-03',
    total: 1,
    briefs: [brief],
    figures: null,
    earlier: null,
    later: null,
  }
  expect(renderText(<MonthView data={{ ...month, sheet: 'newest' }} />)).toMatch(
    /^ Archive March 2026 Briefs 1 .*Cyber One brief/,
  )
})

test('a month counts its briefs, says which sheet of it is shown, and leads to what was before and after', () => {
  const earlier = { label: 'February 2026', href: '/categories/cyber/2026-02' }
  const month = {
    category,
    month: '2026-03',
    total: 101,
    briefs: [brief],
    figures: null,
    earlier,
    later: null,
  }
  expect(renderText(<MonthView data={{ ...month, sheet: 'newest' }} />)).toMatch(
    /^ Cyber March 2026 Briefs 101 \(latest 1 shown\) .*One brief.* Earlier February 2026 $/,
  )
  expect(renderText(<MonthView data={{ ...month, sheet: 2, total: 1 }} />)).toContain(
    'Briefs 1 Part 2, counting from the start of the month',
  )
})
