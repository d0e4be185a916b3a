/** The characters of Newsreader's Latin fonts, letters and signs that titles have: a test asks the fonts themselves. */
const settable =
  /^[ -~\u00a0-\u0131\u0134-\u0148\u014a-\u017e\u01fa-\u021b\u0237\u1e80-\u1e85\u1e9e\u1ef2-\u1ef9\u2013\u2014\u2018-\u201a\u201c-\u201e\u2020\u2022\u2026\u2039\u203a\u2044\u20ac\u2122\u2212]*$/u

/** Whether the font of cards has every character of a text. Others would stand there as empty boxes. */
export function isSettable(text: string): boolean {
  return settable.test(text.normalize('NFC'))
}
