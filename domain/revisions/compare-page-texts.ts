import type { SectionDifference } from './compare-contents.ts'
import { compareWords, pageBudget } from './compare-words.ts'

/** What a standing page says; the body is Markdown. */
export interface PageText {
  title: string
  body: string
}

/** The difference of two texts of a standing page, word by word: of the title, and of the text below it. */
export function comparePageTexts(before: PageText, after: PageText): SectionDifference[] {
  const budget = { left: pageBudget }
  const compare = (title: string, was: string, is: string): SectionDifference => ({
    number: null,
    title,
    pieces: was === is ? [] : compareWords(was, is, budget),
  })
  return [compare('Title', before.title, after.title), compare('Text', before.body, after.body)]
}
