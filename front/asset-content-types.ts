/** Content type by extension, of stylesheets, scripts and fonts. */
export const assetContentTypes: Readonly<Record<string, string>> = {
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  woff2: 'font/woff2',
}

/** The content type of a stylesheet, script or font, or null for a file that is none. */
export function getAssetContentType(file: string): string | null {
  return assetContentTypes[file.split('.').at(-1) ?? ''] ?? null
}
