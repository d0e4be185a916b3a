import { escapeHtml } from '#domain/layout/printing/escape-html.ts'

/** What the page says of the publication. */
interface MovedFrom {
  name: string
  language: string
  baseUrl: string
}

/** A small document that leads readers on where a host cannot answer 308. `to` is a path of this site. */
export function renderMovedPage(to: string, { name, language, baseUrl }: MovedFrom): string {
  const [path, canonical] = [to, `${baseUrl}${to}`].map(escapeHtml)
  return [
    `<!doctype html><html lang="${escapeHtml(language)}"><head><meta charset="utf-8"/>`,
    '<meta name="viewport" content="width=device-width, initial-scale=1"/>',
    `<title>Moved · ${escapeHtml(name)}</title><meta name="robots" content="noindex"/>`,
    `<meta http-equiv="refresh" content="0; url=${path}"/><link rel="canonical" href="${canonical}"/></head>`,
    `<body><p>This page is now at <a href="${path}">${canonical}</a>.</p></body></html>`,
  ].join('')
}
