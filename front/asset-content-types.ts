/** Content type by extension, of stylesheets, scripts, fonts and icons. */
export const assetContentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
  png: 'image/png',
  ico: 'image/vnd.microsoft.icon',
  woff2: 'font/woff2',
}

/** The content type of a stylesheet, script, font or icon, or null for a file that is none. */
export function getAssetContentType(file: string): string | null {
  return assetContentTypes[file.split('.').at(-1) ?? ''] ?? null
}
