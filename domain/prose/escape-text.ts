/** Where escaped text stands: brackets that are plain outside of a link would end its text. */
export interface TextPlace {
  inLink: boolean
  /** A link follows: a "!" before it would make it an image. */
  beforeLink: boolean
}

/** Writes text so that inline Markdown reads exactly this text, with as few backslashes as that takes. */
export function escapeText(text: string, { inLink, beforeLink }: TextPlace): string {
  const escaped = text
    .replace(/[\\*`]/g, '\\$&')
    .replace(/~~+/g, (run) => run.replaceAll('~', '\\~'))
    .replace(/_+/g, escapeUnderscores)
    .replace(/<(?=[A-Za-z/!?])/g, '\\<')
    .replace(/&(?=#?\w{1,40};)/g, '\\&')
  const bracketed = inLink ? escaped.replace(/[[\]]/g, '\\$&') : escaped.replace(/\]\(/g, ']\\(')
  return beforeLink ? bracketed.replace(/!$/, '\\!') : bracketed
}

/** Inside a word an underscore is no mark: `snake_case` stays as it is. */
function escapeUnderscores(run: string, at: number, whole: string): string {
  const inWord = isWordCharacter(whole[at - 1]) && isWordCharacter(whole[at + run.length])
  return inWord ? run : run.replaceAll('_', '\\_')
}

function isWordCharacter(character: string | undefined): boolean {
  return character !== undefined && /[A-Za-z0-9]/.test(character)
}
