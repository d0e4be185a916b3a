import { z } from 'zod'

const address = z.url({ protocol: /^https?$/ })
const instant = z.iso.datetime({ offset: true })
/** A language as BCP 47 names it. */
const language = z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/)

const author = z
  .strictObject({ name: z.string().min(1), url: address, avatar: address })
  .partial()
  .refine((said) => Object.keys(said).length > 0, 'says nothing of an author')

const attachment = z.strictObject({
  url: address,
  mime_type: z.string().regex(/^[a-z]+\/[a-z0-9.+-]+$/),
  title: z.string().optional(),
  size_in_bytes: z.int().nonnegative().optional(),
  duration_in_seconds: z.number().nonnegative().optional(),
})

const item = z
  .strictObject({
    id: z.string().min(1),
    url: address.optional(),
    external_url: address.optional(),
    title: z.string().optional(),
    content_html: z.string().optional(),
    content_text: z.string().optional(),
    summary: z.string().optional(),
    image: address.optional(),
    banner_image: address.optional(),
    date_published: instant.optional(),
    date_modified: instant.optional(),
    authors: z.array(author).optional(),
    tags: z.array(z.string()).optional(),
    language: language.optional(),
    attachments: z.array(attachment).optional(),
  })
  .refine(
    ({ content_html, content_text }) => content_html !== undefined || content_text !== undefined,
    'has no content',
  )

/** JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), without what it calls deprecated and without extensions. */
export const jsonFeedSchema = z
  .strictObject({
    version: z.literal('https://jsonfeed.org/version/1.1'),
    title: z.string().min(1),
    home_page_url: address.optional(),
    feed_url: address.optional(),
    description: z.string().optional(),
    user_comment: z.string().optional(),
    next_url: address.optional(),
    icon: address.optional(),
    favicon: address.optional(),
    authors: z.array(author).optional(),
    language: language.optional(),
    expired: z.boolean().optional(),
    hubs: z.array(z.strictObject({ type: z.string().min(1), url: address })).optional(),
    items: z.array(item),
  })
  .refine(
    ({ next_url, feed_url }) => next_url === undefined || next_url !== feed_url,
    'is its own next sheet',
  )
  .refine(({ items }) => new Set(items.map(({ id }) => id)).size === items.length, 'has an id twice')

const path = z.string().regex(/^\/(?!\/)/)
const colour = z.string().regex(/^#[0-9a-f]{6}$/)

/** The members of a web app manifest that a page of text can have (https://www.w3.org/TR/appmanifest/). */
export const manifestSchema = z.strictObject({
  name: z.string().min(1),
  short_name: z.string().min(1).optional(),
  description: z.string().optional(),
  lang: language.optional(),
  dir: z.enum(['ltr', 'rtl', 'auto']).optional(),
  id: path.optional(),
  start_url: path,
  scope: path.optional(),
  display: z.enum(['fullscreen', 'standalone', 'minimal-ui', 'browser']),
  background_color: colour.optional(),
  theme_color: colour.optional(),
  icons: z
    .array(
      z.strictObject({
        src: path,
        sizes: z.string().regex(/^(?:any|[1-9]\d*x[1-9]\d*)(?: (?:any|[1-9]\d*x[1-9]\d*))*$/),
        type: z.string().regex(/^image\/(?:png|svg\+xml)$/),
        purpose: z.enum(['any', 'maskable', 'monochrome']).optional(),
      }),
    )
    .min(1),
})
