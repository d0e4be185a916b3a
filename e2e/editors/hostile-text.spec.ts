import { existsSync, readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { openDatabase } from '#server/db/database.ts'
import type { BriefContent } from '#domain/briefs/brief-content.ts'
import { expect, test } from '#e2e/fixtures/newsroom-test.ts'
import { publishABrief } from '#ops/testing/brief-builder.ts'
import { isThorough, someOf } from '#ops/testing/often.ts'

const corpora = '../shared/corpora'
const lists = ['xss', 'markdown-injection', 'naughty-strings', 'trojan-source']
const category = 'cybersecurity'

/** Every scheme that runs script, in every form that Markdown or HTML has for an address. */
function generateStrings(): string[] {
  const hit = 'window.__hit=1'
  const schemes = [
    'javascript:',
    'JaVaScRiPt:',
    'java\tscript:',
    ' javascript:',
    'javascript&#58;',
    'vbscript:',
    'data:text/html,',
  ]
  const forms = [
    '[x](URL)',
    '<URL>',
    '![x](URL)',
    '[x]: URL\n[x]',
    '[x](<URL>)',
    '[x](URL "t")',
    '<a href="URL">x</a>',
    "<a href='URL'>x</a>",
    '<a href=URL>x</a>',
    '<img src="URL">',
    '<iframe src="URL"></iframe>',
    '<form action="URL"><button>x</button></form>',
    '<svg><a xlink:href="URL"><text>x</text></a></svg>',
    '<object data="URL"></object>',
    '<base href="URL">',
    '<meta http-equiv=refresh content="0;url=URL">',
    '<math href="URL">x</math>',
    '<embed src="URL">',
  ]
  const handlers = [
    'onerror',
    'onload',
    'onmouseover',
    'onfocus',
    'onanimationstart',
    'ontoggle',
    'onbegin',
    'onpageshow',
  ]
  const elements = [
    'img src=x',
    'svg',
    'body',
    'details open',
    'input autofocus',
    'video src=x',
    'style',
    'marquee',
    'iframe',
    'b',
  ]
  const breaks = ['', '">', "'>", '-->', '</title>', '</script>', '</style>', '</textarea>', ']]>']
  return [
    ...schemes.flatMap((scheme) => forms.map((form) => form.replace('URL', `${scheme}${hit}`))),
    ...handlers.flatMap((handler) => elements.map((element) => `<${element} ${handler}=${hit}>`)),
    ...breaks.flatMap((end) => [
      `${end}<script>${hit}</script>`,
      `${end}<img src=x onerror=${hit}>`,
      `${end}<svg/onload=${hit}>`,
    ]),
  ]
}

function readCorpora(): string[] {
  return lists.flatMap((name) => {
    const file = `${corpora}/${name}.json`
    if (!existsSync(file)) return []
    return (JSON.parse(readFileSync(file, 'utf8')) as { payload: string }[]).map(({ payload }) => payload)
  })
}

/** PostgreSQL stores no NUL and no lone surrogate, and the importer refuses them; so they are taken out here too. */
function toStorable(text: string): string {
  return text.replaceAll('\0', '').toWellFormed()
}

/** A record with hostile text in every field there is: one string to a field, as many records as it takes. */
function fill(next: () => string): BriefContent {
  return {
    title: `T ${next()}`,
    publishedOn: '2026-03-05',
    language: null,
    provenance: next(),
    reportTitle: next(),
    outlet: next(),
    preamble: [next()],
    sections: [
      {
        number: 1,
        title: next(),
        kind: 'bluf',
        parts: [
          {
            kind: 'judgment',
            key: 'k1',
            role: 'bottom-line',
            runs: [{ role: 'statement', text: next() }],
            likelihood: null,
            confidence: { level: 'low', reason: next() },
          },
        ],
      },
      {
        number: 2,
        title: next(),
        kind: 'hypotheses',
        parts: [
          {
            kind: 'hypothesis',
            key: 'q1',
            name: next(),
            runs: [{ role: 'statement', text: next() }],
            likelihood: null,
          },
          {
            kind: 'judgment',
            key: 'k2',
            role: 'assessment',
            runs: [{ role: 'statement', text: next() }],
            likelihood: null,
            confidence: null,
          },
          {
            kind: 'key-points',
            label: next(),
            pointKind: 'other',
            items: [next(), next()].map((text, at) => ({ key: `p${at}`, text })),
          },
          { kind: 'implication', key: 'q2', label: next(), domain: 'other', text: next() },
          { kind: 'recommendation', key: 'q3', label: next(), horizon: 'other', text: next() },
          { kind: 'subheading', text: next() },
          {
            kind: 'scenario',
            key: 'q4',
            name: next(),
            scenarioKind: 'other',
            text: next(),
            likelihood: null,
          },
          { kind: 'passage', key: 'q5', form: 'item', text: next() },
          { kind: 'entity', key: 'q6', name: next() || 'x', description: next() },
          { kind: 'tag', name: next() || 'x' },
          { kind: 'technique', key: 'q7', name: next() || 'x', description: next() },
        ],
      },
    ],
    techniques: [{ kind: 'technique', key: 'q8', name: next() || 'x', description: next() }],
    sources: [
      {
        key: 's1',
        language: null,
        number: 1,
        title: next(),
        publisher: next() || 'x',
        publishedOn: null,
        url: next(),
        retrievedOn: null,
        grade: null,
      },
    ],
    explore: [{ label: next(), href: next() }],
  }
}

/** Tells of everything that runs on a page and of every request to another host. */
async function watch(page: Page): Promise<string[]> {
  const seen: string[] = []
  await page.addInitScript(() => {
    Object.defineProperty(window, '__hit', { set: () => console.error('__hit') })
  })
  page.on('console', (message) => {
    if (message.text() === '__hit') seen.push(`ran on ${page.url()}`)
  })
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url())
    if (protocol !== 'data:' && !['localhost', '127.0.0.1'].includes(hostname))
      seen.push(`asked for ${request.url()}`)
  })
  return seen
}

test('No hostile text in any field of a brief runs, and unsanitised many of them do', async ({
  page,
  newsroom,
}) => {
  test.setTimeout(900_000)
  const strings = [...generateStrings(), ...someOf(readCorpora())].map(toStorable)
  expect(strings.length).toBeGreaterThan(200)
  const db = openDatabase(newsroom.databaseUrl)
  const slugs: string[] = []
  let at = 0
  const next = () => strings[at++ % strings.length] ?? ''
  while (at < strings.length) {
    const now = new Date('2026-03-05T12:00:00Z')
    const slug = `hostile-${slugs.length}`
    await publishABrief(db, {
      content: fill(next),
      category,
      slug,
      author: `A ${next()}`,
      verifier: `V ${next()}`,
      text: slug,
      now,
    })
    slugs.push(slug)
  }
  const tags = await db.tag.findMany({ select: { slug: true }, orderBy: { id: 'desc' }, take: 10 })
  await db.$disconnect()

  const seen = await watch(page)
  const addresses = [
    ...slugs.flatMap((slug) => [`/briefs/${slug}`, `/briefs/${slug}.json`]),
    ...tags.map(({ slug }) => `/tags/${slug}`),
    '/',
    `/categories/${category}`,
    '/nothing-here',
  ]
  expect(addresses.length).toBeGreaterThan(13)
  for (const address of addresses) {
    // What is printed when it is asked for may take a busy machine longer than readers wait.
    await expect.poll(async () => (await page.goto(address))?.status(), address).toBeLessThan(500)
    // Without a handler left, there is nothing to provoke; what waits for a pointer or focus gets both.
    const links = page.locator('main a[href]:not([href^="/"]):not([href^="#"])')
    const targets = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    for (const target of targets) expect(target).toMatch(/^(https?:|mailto:)/)
  }
  expect(seen).toEqual([])

  const control = await page.context().newPage()
  const ran = await watch(control)
  expect(strings.length).toBeGreaterThan(200)
  const tried = strings.slice(0, isThorough() ? 400 : 100)
  for (const text of tried) {
    await control.setContent(`<body>${text}</body>`, { waitUntil: 'commit' }).catch(() => undefined)
  }
  await control
    .evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)))
    .catch(() => undefined)
  test.info().annotations.push({
    type: 'control',
    description: `${ran.length} of the first ${tried.length} strings ran unsanitised`,
  })
  expect(ran.length).toBeGreaterThan(10)
})
