/** How wide a text is set, in characters of middling width. */
export type Measure = (text: string) => number

/**
 * Letters by their widths in thousandths of an em, rounded to 15, as the metrics of the typeface give them. `other` is that of a
 * figure and of every letter that is not listed, `mean` that of running English text.
 */
interface Typeface {
  other: number
  mean: number
  widths: Readonly<Record<number, string>>
}

/** As wide as Times. */
const liberationSerif: Typeface = {
  other: 500,
  mean: 403,
  widths: {
    180: "'",
    255: ' ,.',
    285: '/:;ijlt',
    330: '()-I[]fr‘’',
    390: 'Js',
    450: 'acez“”',
    555: 'FPS',
    615: 'ELTZ',
    660: 'BCR',
    720: 'ADGHKNOQUVXYw',
    780: '&m',
    840: '%',
    885: 'M',
    945: 'W',
    1005: '—…',
  },
}

/** As wide as Helvetica and Arial. */
const liberationSans: Typeface = {
  other: 556,
  mean: 440,
  widths: {
    195: "'",
    225: 'ijl‘’',
    285: ' ,./:;I[]ft',
    330: '()-r“”',
    495: 'Jcksvxyz',
    615: 'FTZ',
    660: '&ABEKPSVXY',
    720: 'CDHNRUw',
    780: 'GOQ',
    840: 'Mm',
    885: '%',
    945: 'W',
    1005: '—…',
  },
}

/** As wide as Calibri. */
const carlito: Typeface = {
  other: 507,
  mean: 405,
  widths: {
    225: " 'il",
    240: 'j',
    255: ',.I‘’',
    270: ':;',
    300: '()-[]f',
    315: 'J',
    330: 't',
    345: 'r',
    390: '/sz',
    420: 'Lc“”',
    435: 'x',
    450: 'kvy',
    465: 'FSZg',
    480: 'TYa',
    495: 'Ee–',
    510: 'P',
    525: 'KXbdhnopqu',
    540: 'BCR',
    570: 'V',
    585: 'A',
    615: 'D',
    630: 'GH',
    645: 'NU',
    660: 'O',
    675: '&Q',
    690: '…',
    720: '%w',
    795: 'm',
    855: 'M',
    885: 'W',
    900: '—',
  },
}

/** As wide as Bitstream Vera Sans, and nearly so as Verdana. */
const dejaVuSans: Typeface = {
  other: 636,
  mean: 501,
  widths: {
    270: "'",
    285: 'ijl',
    300: 'IJ',
    315: ' ,.‘’',
    330: '/:;',
    345: 'f',
    360: '-',
    390: '()[]t',
    405: 'r',
    495: '–',
    525: 'sz“”',
    555: 'Lc',
    570: 'F',
    585: 'kvxy',
    600: 'P',
    615: 'TYaeo',
    660: 'K',
    690: 'ABRVXZ',
    705: 'C',
    735: 'U',
    750: 'HN',
    765: 'D',
    780: '&GOQ',
    825: 'w',
    870: 'M',
    945: '%',
    975: 'm',
    990: 'W',
    1005: '—…',
  },
}

const dejaVuSerif: Typeface = {
  other: 636,
  mean: 509,
  widths: {
    270: "'",
    315: ' ,.ijl‘’',
    330: '/:;',
    345: '-',
    375: 'f',
    390: '()I[]',
    405: 'Jt',
    480: 'r',
    495: '–',
    510: 's“”',
    525: 'z',
    555: 'c',
    570: 'vxy',
    585: 'e',
    600: 'ako',
    660: 'LTY',
    675: 'P',
    690: 'FSZ',
    705: 'X',
    720: 'AV',
    735: 'BE',
    750: 'KR',
    765: 'C',
    795: 'DG',
    825: 'OQ',
    840: 'U',
    855: 'w',
    870: 'HN',
    885: '&',
    945: '%m',
    1005: '—…',
    1020: 'M',
    1035: 'W',
  },
}

/** Above the last letter that a typeface lists, the dots of an ellipsis. */
const codes = 0x2030

/** The measures of printed text, by the typefaces that most is set in and that others were made to fit. */
export const typefaces: readonly Measure[] = [
  liberationSerif,
  liberationSans,
  carlito,
  dejaVuSans,
  dejaVuSerif,
].map(toMeasure)

function toMeasure({ other, mean, widths }: Typeface): Measure {
  const known = new Float64Array(codes).fill(other)
  // An accent is set above its letter.
  known.fill(0, 0x300, 0x370)
  for (const [width, letters] of Object.entries(widths))
    for (const letter of Array.from(letters)) known[letter.codePointAt(0) ?? 0] = Number(width)
  return (text) => {
    const letters = text.normalize('NFD')
    let width = 0
    for (let at = 0; at < letters.length; at += 1) width += known[letters.charCodeAt(at)] ?? other
    return width / mean
  }
}
