/** Words that end the names in a running sentence: what comes behind them says what they are. */
const behind =
  /\s+(?:as (?:key|significant|important|central|main|the|relevant|well as)\b(?!\s+well)|who|which|whose|are|were|is|was|have|has|play|played)\b.*$/i

const before =
  /^.*?\b(?:mentions?|includes?|including|involves?|involving|such as|identif(?:y|ies)|names?|features?|references?|highlights?|discusses|lists?|cites?|are|is|were|was|:)\s*:?\s+(?:(?:the following|several|key|significant|important|notable|individuals?|entities|and|persons?|people|organi[sz]ations?|figures?|actors?|such as|including|like|namely)\b[\s:,]*)*/i

/** Longer ones list nothing that a reader could follow. */
const longestSentence = 2_000

/** Whether a line says that nobody can be named. */
export function saysNobody(plain: string): boolean {
  return /^(?:not|no|none|nobody|unknown|n\/a|unidentified)\b.{0,90}$/i.test(plain) && isAboutNaming(plain)
}

function isAboutNaming(plain: string): boolean {
  if (/^(?:none|nobody|unknown|n\/a|not (?:applicable|specified|identified|available))\.?$/i.test(plain))
    return true
  return /\b(?:identif\w*|named?|mentioned|specif\w*|listed|available|disclosed|known|provided|found|noted|applicable)\b/i.test(
    plain,
  )
}

/** The names a running sentence lists: "The report mentions A, B and C." */
export function listNames(sentence: string): string[] {
  if (sentence.length > longestSentence) return []
  const listed = sentence.replace(before, '').replace(/[.;]$/, '').replace(behind, '')
  if (listed === sentence.replace(/[.;]$/, '')) return splitNames(listed).filter((name) => isName(name))
  return splitNames(listed).filter(isName)
}

/** An "and" parts the last two names; with a comma before it, other "and"s belong to names. */
function splitNames(listed: string): string[] {
  const pieces = listed.split(/[,;]\s+(?![^(]*\))/)
  return pieces
    .flatMap((piece, at) => {
      const bare = piece.replace(/^(?:and|or|as well as)\s+/i, '')
      const last = at === pieces.length - 1 && bare === piece
      return last ? bare.split(/\s+(?:and|as well as|along with)\s+(?=(?:the )?[\p{Lu}\p{N}])/u) : [bare]
    })
    .map((name) => name.replace(/^(?:the|both)\s+/i, '').trim())
}

function isName(text: string): boolean {
  return (
    text !== '' && text.split(/\s+/).length <= 8 && /^["'“‘]?(?:\p{Lu}|\p{N}|\p{Lo}|al-|el-|bin )/u.test(text)
  )
}
