import type { LayoutFormat } from '#domain/layout/layout-source.ts'

const endings: readonly [RegExp, LayoutFormat][] = [
  [/\.(?:html?|xhtml|mhtml|mht)$/i, 'html'],
  [/\.(?:md|markdown|mdown|mkd)$/i, 'markdown'],
  [/\.(?:txt|text)$/i, 'text'],
]

const htmlTag =
  /<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6]|ul|ol|li|br|strong|b|a|span)\b[^<>]*>/gi

/** The format of a text: what its file is called says it, else what stands in it. */
export function detectFormat(text: string, fileName: string | null): LayoutFormat {
  const named = endings.find(([ending]) => ending.test(fileName ?? ''))?.[1]
  if (named !== undefined) return named
  const start = text.slice(0, 20_000)
  if (
    /^\ufeff?\s*(?:<!--[\s\S]*?-->\s*)*<(?:!doctype|html|head|body|article|main|section|div|p|h[1-6])\b/i.test(
      start,
    )
  )
    return 'html'
  if ((start.match(htmlTag)?.length ?? 0) >= 5) return 'html'
  return isMarkdown(start) ? 'markdown' : 'text'
}

/** Headings with "#", links with addresses, or front matter; stars alone stand in plain texts as well. */
function isMarkdown(text: string): boolean {
  const headings = text.match(/^#{1,4} \S/gm)?.length ?? 0
  return (
    headings >= 2 ||
    /^\ufeff?(?:---\r?\n[\w-]+:|\+\+\+\r?\n)/.test(text) ||
    /\]\((?:https?:\/\/|\/)[^)\s]*\)/.test(text)
  )
}
