/** Words that belong to a headline and to no publisher's name. */
const headlineWord =
  /^(?:what|why|how|who|when|where|which|live|updates?|analysis|explained|explainer|opinion|exclusive|says?|amid|after|before|is|are|was|were|has|have|will|not|as|its|their|this|that|part|video|report|know|we|you|they|here's|timeline|latest)$/i

const connective =
  /^(?:of|the|and|for|de|du|des|la|le|les|el|al|der|die|das|und|di|del|da|do|in|on|et|y|&|van)$/

/** Cuts "Headline – Publisher" at its last spaced dash or bar, if what follows looks like a publisher's name. */
export function splitOutlet(line: string): { title: string; outlet: string | null } {
  if (line.length > 500) return { title: line, outlet: null }
  const found = /^(.*\S)\s+[–—|-]+\s+(\S[^–—|]*)$/.exec(line)
  const [title, outlet] = [found?.[1], found?.[2]?.trim()]
  if (title === undefined || outlet === undefined || !isPublisher(outlet))
    return { title: line, outlet: null }
  return { title, outlet }
}

/** A few capitalised words, or the name of a site; no sentence, no date, no common headline words. */
function isPublisher(text: string): boolean {
  const words = text.split(/\s+/)
  if (words.length > 7 || text.length > 60 || /[?!:;"“”]$|[.]$(?<!\b(?:Inc|Co|Ltd|Corp)\.)/.test(text))
    return false
  if (/^\d[\d\s./-]*$/.test(text) || words.some((word) => headlineWord.test(word))) return false
  if (words.length === 1 && /^[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/i.test(text)) return true
  return words.every(
    (word, at) =>
      /^["'“‘(]?[\p{Lu}\p{N}]/u.test(word) || (at > 0 && connective.test(word)) || /^[a-z]+[A-Z]/.test(word),
  )
}
