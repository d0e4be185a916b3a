/**
 * Text of a brief as one string of inline Markdown: emphasis, strong, code, links (https, http, mail or a path of
 * this site; see `isReaderHref` for those that readers may follow), and citations written `[1]`. Paragraphs are parted by a blank line. Nothing else has a meaning in
 * it: no HTML, no headings, no lists, no images. Everything that makes prose writes it in one canonical
 * form, so that equal texts are equal strings.
 */
export type Prose = string
