/** As press/styles/tokens.css has the accents on light paper, which a picture cannot read: a test holds them together. */
const accents: Readonly<Record<string, string>> = {
  'counter-terrorism': '#843400',
  'national-security-threats': '#1b4d95',
  'regional-stability': '#00632d',
  'information-operations': '#6c347d',
}

/** The accent of a category on paper, as `#rrggbb`; of one without a hue of its own the publication's. */
export function getAccentColour(category: string): string {
  return accents[category] ?? '#892931'
}
