/** A text as one word of an nginx configuration. Refuses a dollar sign and control characters: nginx has no escape for them. */
export function quoteNginx(text: string): string {
  if (/[$\p{Cc}]/u.test(text))
    throw new RangeError(`${JSON.stringify(text)} cannot stand in nginx's configuration`)
  return `"${text.replace(/["\\]/g, '\\$&')}"`
}

/** Headers as nginx sends them with every answer, errors included; one line each. */
export function renderNginxHeaders(headers: Readonly<Record<string, string>>): string[] {
  return Object.entries(headers).map(([name, value]) => `add_header ${name} ${quoteNginx(value)} always;`)
}

/** Content types by extension. The type may have parameters. */
export function renderNginxTypes(types: Readonly<Record<string, string>>): string {
  const pairs = Object.entries(types).map(([extension, type]) => `${quoteNginx(type)} ${extension};`)
  return `types { ${pairs.join(' ')} }`
}

/** The place of all files of a name, wherever they are. */
export function toNginxName(file: string): string {
  return `~ ${quoteNginx(`/${file.replaceAll('.', '\\.')}\\z`)}`
}

/** One content type for all that is sent from a place. */
export function renderNginxType(type: string): string[] {
  return ['types { }', `default_type ${quoteNginx(type)};`]
}

/** Has files sent from the compressed copies beside them; `brotli` where nginx has the module for it. */
export function renderNginxCodings(brotli: boolean): string[] {
  const gzip = ['gzip_static on;', 'gzip_proxied any;', 'gzip_http_version 1.0;']
  return brotli ? ['brotli_static on;', ...gzip] : gzip
}
