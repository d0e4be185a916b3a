import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { getAccentColour } from './accent-colour.ts'

const tokens = readFileSync('press/styles/tokens.css', 'utf8')

/** OKLCH in sRGB, cut to what it can show (https://www.w3.org/TR/css-color-4/#color-conversion-code). */
function toHex({ light, chroma, hue }: Record<'light' | 'chroma' | 'hue', number>): string {
  const [a, b] = [chroma * Math.cos((hue * Math.PI) / 180), chroma * Math.sin((hue * Math.PI) / 180)]
  const l = (light + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (light - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (light - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  const channels = linear.map((value) => {
    const curved = value <= 0.0031308 ? 12.92 * value : 1.055 * value ** (1 / 2.4) - 0.055
    return Math.round(255 * Math.min(1, Math.max(0, curved)))
  })
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0')).join('')}`
}

const [, light, chroma] = /--accent: light-dark\(oklch\((\d+)% ([\d.]+) /.exec(tokens) ?? []
const toAccent = (hue: string | undefined) =>
  toHex({ light: Number(light) / 100, chroma: Number(chroma), hue: Number(hue) })

it('every category with a hue in the stylesheet has it on cards', () => {
  const hues = [...tokens.matchAll(/\[data-category='([^']+)'\] \{\s*--h: (\d+)/g)]
  expect(hues).toHaveLength(4)
  for (const [, category, hue] of hues) expect(getAccentColour(category ?? '')).toBe(toAccent(hue))
})

it('a category without a hue has that of the publication', () => {
  const [, hue] = /\[data-category\] \{[^}]*?--h: (\d+)/.exec(tokens) ?? []
  expect(getAccentColour('cybersecurity')).toBe(toAccent(hue))
})
