import { briefAddress } from '#domain/pages/addresses.ts'
import type { Database } from '#server/db/database.ts'
import { openPreview, recordOpening, type OpenedPreview } from '#server/previews/open-preview.ts'
import { getSiteFacts } from '#server/site/get-site-facts.ts'
import { loadNotFound, type LoadedPage } from '#press/load-page.ts'
import { sharedPreviewForm, type SharedPreview } from '#press/pages/notices/shared-preview.tsx'
import { printPage } from '#press/print-page.ts'

/** A preview is for one reader: nobody keeps, lists or passes on its address. */
const privateHeaders = {
  'cache-control': 'no-store',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'referrer-policy': 'no-referrer',
}

/**
 * Answers `GET /preview/<token>`: the unpublished text as its page would be printed, with a band that says what it is; the
 * reader page once the text is out. A token that is wrong, has expired or was taken back gets the same 404 page.
 */
export async function answerPreview(db: Database, request: Request, token: string): Promise<Response> {
  const now = new Date()
  const opened = await openPreview(db, token, now)
  if (opened?.shows === 'reader page') {
    const location = briefAddress(opened.slug)
    return new Response(null, { status: 302, headers: { ...privateHeaders, location } })
  }
  if (opened && request.method === 'GET') await recordOpening(db, opened.linkId, now)
  const site = await getSiteFacts(db)
  const loaded = opened ? toLoaded(opened) : await loadNotFound({ db, site, now })
  const { printed } = await printPage(loaded, site)
  const { status, headers, body } = printed
  return new Response(body, { status, headers: { ...headers, ...privateHeaders } })
}

function toLoaded({ brief, forWhom, expiresAt }: Extract<OpenedPreview, { shows: 'draft' }>): LoadedPage {
  const alone = { explore: [], neighbours: { previous: null, next: null }, related: [] }
  const data: SharedPreview = { brief: { ...brief, ...alone }, forWhom, expiresAt }
  return { status: 200, form: sharedPreviewForm, data, changesAt: null, isPassing: true }
}
