const attributes = '(?:\\s(?:[^<>"]|"[^"]*")*)?'

/** Elements that only surround words: simple fields (`DATE`, `REF`), the direction of a stretch, words with a reading above. */
const wrappers = new RegExp(`</?w:(?:fldSimple|bdo|dir|ruby|rubyBase)${attributes}>`, 'g')

/** The reading above words written in Han characters, and how it is set. */
const readings = /<w:(rubyPr|rt)(?:\s[^>]*)?>[\s\S]*?<\/w:\1>/g

/** How a paragraph was set before a tracked change. */
const before = /<w:pPrChange\s[\s\S]*?<\/w:pPrChange>/g

/** A page may end in the middle of a sentence. */
const space = '<w:t xml:space="preserve"> </w:t>'

/**
 * A part of a Word file as the converter reads it in full. It knows one kind of striking out, of break, of tab and of closed
 * shape, and passes over the others; and it drops what stands in an element that it does not know.
 */
export function preparePart(xml: string): string {
  return xml
    .replace(/<w:d?strike\s+w:val="(?:0|false|off)"\s*\/>/g, '')
    .replace(/<w:dstrike(?=[\s/>])/g, '<w:strike')
    .replace(/<w:br\s[^>]*w:type="(?:page|column)"[^>]*\/>/g, space)
    .replace(/<w:cr\s*\/>/g, '<w:br/>')
    .replace(/<w:ptab(?:\s[^>]*)?\/>/g, '<w:tab/>')
    .replace(readings, '')
    .replace(before, '')
    .replace(wrappers, '')
    .replace(/(<\/?)v:(?:oval|polyline|line|arc|curve)(?=[\s/>])/g, '$1v:rect')
}
