/** What a brief is in a list. */
const toItem = `
export function Item({ brief }) {
  return (
    <li>
      <article>
        <h2><a href={'/briefs/' + brief.slug}>{brief.title}</a></h2>
        <p><time dateTime={brief.at}>{brief.at.slice(0, 10)}</time></p>
        <p>{brief.line}</p>
      </article>
    </li>
  )
}
`

const layout = `
export const metadata = { title: 'Briefs' }
export default function Layout({ children }) {
  return <html lang="en"><body>{children}</body></html>
}
`

const record = `
import pg from 'pg'

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, options: '-c TimeZone=UTC', max: 10 })
const columns = "l.slug, l.title, l.bottom_line as line, to_json(l.published_at) #>> '{}' as at"

async function ask(sql, values) {
  return (await pool.query(sql, values)).rows
}

export async function getBrief(slug) {
  return (await ask('select ' + columns + ' from listings l where slug = $1', [slug]))[0] ?? null
}

export function listLatest(order) {
  return ask('select ' + columns + ' from listings l order by ' + order + ' desc, brief_id desc limit 20', [])
}

export function listLatestOf(category, order) {
  return ask(
    'select ' + columns + ' from listings l where category_id = (select id from categories where slug = $1) order by ' +
      order + ' desc, brief_id desc limit 20',
    [category],
  )
}
`

const feed = `
const escape = (text) => text.replace(/[<>&]/g, (sign) => '&#' + sign.charCodeAt(0) + ';')

export function toFeed(address, briefs) {
  const entries = briefs.map(
    ({ slug, title, line, at }) =>
      '<entry><id>http://localhost/briefs/' + slug + '</id><title>' + escape(title) + '</title><updated>' + at +
      '</updated><link href="http://localhost/briefs/' + slug + '"/><summary>' + escape(line) + '</summary></entry>',
  )
  const head =
    '<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><id>http://localhost' + address +
    '</id><title>Briefs</title><updated>' + (briefs[0]?.at ?? '') + '</updated>'
  return new Response(head + entries.join('') + '</feed>', {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
`

/** Printed on the first request and kept until it is revalidated. */
const kept = `
export const dynamic = 'force-static'
export const revalidate = false
`

/** An address with a name in it, of which none is printed by the build. */
const named = `${kept}
export const dynamicParams = true
export function generateStaticParams() {
  return []
}
`

const home = `
import { Item } from './item.jsx'
import { listLatest } from './record.js'
${kept}
export default async function Home() {
  const briefs = await listLatest('first_published_at')
  return <main><h1>Briefs</h1><ol>{briefs.map((brief) => <Item key={brief.slug} brief={brief} />)}</ol></main>
}
`

const category = `
import { Item } from '../../item.jsx'
import { listLatestOf } from '../../record.js'
${named}
export default async function Category({ params }) {
  const { slug } = await params
  const briefs = await listLatestOf(slug, 'first_published_at')
  return <main><h1>{slug}</h1><ol>{briefs.map((brief) => <Item key={brief.slug} brief={brief} />)}</ol></main>
}
`

const brief = `
import { notFound } from 'next/navigation'
import { getBrief } from '../../record.js'
${named}
export default async function Brief({ params }) {
  const { slug } = await params
  const brief = await getBrief(slug)
  if (!brief) notFound()
  return <main><article id={slug}><h1>{brief.title}</h1><p>{brief.line}</p></article></main>
}
`

const siteFeed = `
import { toFeed } from '../feed.js'
import { listLatest } from '../record.js'
${kept}
export async function GET() {
  return toFeed('/atom.xml', await listLatest('published_at'))
}
`

const categoryFeed = `
import { toFeed } from '../../../feed.js'
import { listLatestOf } from '../../../record.js'
${named}
export async function GET(request, { params }) {
  const { slug } = await params
  return toFeed('/categories/' + slug + '/atom.xml', await listLatestOf(slug, 'published_at'))
}
`

const revalidate = `
import { revalidatePath } from 'next/cache'
export async function POST(request) {
  for (const address of await request.json()) revalidatePath(address)
  return new Response(null, { status: 204 })
}
`

const config = `
export default {
  poweredByHeader: false,
  serverExternalPackages: ['pg'],
  typescript: { ignoreBuildErrors: true },
}
`

/**
 * The files of a Next app with the pages that are measured, at the same addresses: printed on the first request, kept,
 * and printed anew when `POST /revalidate` names them. Written as texts, so that no rule for the site takes it for a
 * part of it.
 */
export const nextApp: Readonly<Record<string, string>> = {
  'package.json': '{ "private": true, "type": "module" }\n',
  'next.config.js': config,
  'app/layout.jsx': layout,
  'app/item.jsx': toItem,
  'app/record.js': record,
  'app/feed.js': feed,
  'app/page.jsx': home,
  'app/briefs/[slug]/page.jsx': brief,
  'app/categories/[slug]/page.jsx': category,
  'app/atom.xml/route.js': siteFeed,
  'app/categories/[slug]/atom.xml/route.js': categoryFeed,
  'app/revalidate/route.js': revalidate,
}
