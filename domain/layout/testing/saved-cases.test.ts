import { describe, expect, it } from 'vitest'
import { toEntityKeys } from '#domain/entities/entity-names.ts'
import { countKeys } from '#domain/briefs/count-keys.test-data.ts'
import { decodeText } from '#domain/layout/source/decode-text.ts'
import { detectFormat } from '#domain/layout/source/detect-format.ts'
import { parseBriefLayout } from '#domain/layout/parse-brief-layout.ts'
import { printBriefLayout } from '#domain/layout/print-brief-layout.ts'
import { projectBrief } from '#domain/layout/project-brief.ts'
import { listSavedCases, missingCases, type SavedCase } from './list-cases.test-data.ts'

/** How many cases are right today. It only goes up. */
const floor = 60

const cases = listSavedCases()

function read(one: { file: string; bytes: Uint8Array }) {
  const decoded = decodeText(one.bytes)
  if (!decoded.ok) return null
  const format = detectFormat(decoded.text, one.file)
  const parsed = parseBriefLayout({ text: decoded.text, format }, countKeys())
  if (!parsed.ok || parsed.document.kind !== 'brief') return null
  const { brief, warnings, marking } = parsed.document
  return { brief, marking, warnings, projection: projectBrief(brief, warnings) }
}

type Read = NonNullable<ReturnType<typeof read>>
type Fields = Record<string, unknown>

function compareSame(asked: NonNullable<SavedCase['same']>, got: Fields, base: Fields): string[] {
  const shown = (projection: Fields, key: string) => {
    const sections = projection.sections
    if (key !== 'sections' || !Array.isArray(sections)) return projection[key]
    return sections.map((section: Fields) => ({
      kind: section.kind,
      number: asked.numbers === false ? null : section.number,
      title: asked.titles === false ? null : section.title,
    }))
  }
  return Object.keys(base).filter((key) => {
    if (key === 'warnings' || asked[key] === null) return false
    return JSON.stringify(shown(got, key)) !== JSON.stringify(shown(base, key))
  })
}

/** The wishes of a case that are not met. */
function findWrong(one: SavedCase, { brief, marking, warnings, projection }: Read, base: Fields): string[] {
  const printed = printBriefLayout(brief, 'text')
  const html = printBriefLayout(brief, 'html')
  const record = JSON.stringify(brief)
  const equal = (wanted: unknown, got: unknown) =>
    wanted === undefined || JSON.stringify(wanted) === JSON.stringify(got)
  const keys = new Set(projection.entities.map(({ name }) => toEntityKeys(name)[0]))
  const checks: [string, boolean][] = [
    ['title', equal(one.title, projection.title)],
    ['report', equal(one.report, projection.reportTitle)],
    ['date', equal(one.date, projection.publishedOn)],
    ['tags', equal(one.tags, projection.tags)],
    ['nhyp', equal(one.nhyp, projection.hypotheses.length)],
    [
      'scen',
      equal(
        one.scen,
        projection.scenarios.map(({ kind }) => kind),
      ),
    ],
    [
      'hor',
      equal(
        one.hor,
        projection.recommendations.map(({ horizon }) => horizon),
      ),
    ],
    ['bluf_contains', (projection.bluf ?? '').includes(one.bluf_contains ?? '')],
    ['notin', [one.notin ?? []].flat().every((text) => !record.includes(text))],
    ['intext', (one.intext ?? []).every((text) => printed.includes(text))],
    ['hrefs', (one.hrefs ?? []).every((text) => html.replaceAll('&amp;', '&').includes(text))],
    [
      'kp0',
      equal(
        one.kp0,
        one.kp0?.map((_, at) => projection.keyPoints[0]?.items[at]),
      ),
    ],
    ['ntags', equal(one.ntags, projection.tags.length)],
    ['entities_apart', equal(one.entities_apart, one.entities_apart && keys.size)],
    ['nobold', one.nobold !== true || !record.includes('**')],
    ['tlp', one.tlp !== true || (marking !== null && marking !== 'TLP:CLEAR')],
    ['notitle', one.notitle !== true || warnings.some(({ code }) => code === 'missing-title')],
    [
      'supports',
      one.supports !== true ||
        projection.hypotheses.every(({ support, uncertainties }) => support && uncertainties),
    ],
  ]
  const wrong = checks.filter(([, right]) => !right).map(([name]) => name)
  return [...wrong, ...(one.same ? compareSame(one.same, projection, base) : [])]
}

describe.skipIf(cases.length === 0)(
  `saved cases (${cases.length === 0 ? missingCases : cases.length})`,
  () => {
    it('are read as their list says, no fewer than before', () => {
      const base = read(cases[0] ?? { file: '', bytes: new Uint8Array() })
      const wrong = cases.flatMap((one) => {
        const got = read(one)
        const found = got && base ? findWrong(one, got, base.projection) : ['unread']
        return found.length === 0 ? [] : [`${one.file}: ${found.join(', ')}`]
      })
      console.log([`Right: ${cases.length - wrong.length} of ${cases.length}.`, ...wrong].join('\n'))
      expect(cases.length - wrong.length).toBeGreaterThanOrEqual(floor)
    })

    it.each(['text', 'markdown', 'html'] as const)('that read are the same when printed as %s', (format) => {
      const changed = cases.filter((one) => {
        const brief = read(one)?.brief
        if (!brief) return false
        const again = parseBriefLayout({ text: printBriefLayout(brief, format), format }, countKeys())
        const reread = again.ok && again.document.kind === 'brief' ? again.document.brief : null
        return JSON.stringify(reread && projectBrief(reread, [])) !== JSON.stringify(projectBrief(brief, []))
      })
      expect(changed.map(({ file }) => file)).toEqual([])
    })
  },
)
