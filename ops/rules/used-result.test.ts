import { ESLint } from 'eslint'
import { beforeAll, describe, expect, it } from 'vitest'

/** The text takes the place of a file of the project, so that the project's own configuration and types hold for it. */
const filePath = 'domain/publications/decide-publication.ts'

const head = `
import { accepted, refused, type Result } from '#domain/result.ts'
declare const isLate: boolean
declare const list: string[]
declare function decide(): Result<string, 'busy'>
declare function save(): Promise<Result<string, 'busy'>>
declare function ask(): Promise<Result<string, 'busy'> | null>
declare function tell(): Promise<{ ok: boolean }>
declare const desk: { save?: () => Promise<Result<string, 'busy'>> }
`

/** What has to be done with a Result, and is not. */
const ignored: readonly [name: string, statement: string][] = [
  ['of a rule', 'decide()'],
  ['of a use case', 'await save()'],
  ['that nobody waits for', 'save()'],
  ['that is voided', 'void decide()'],
  ['that is voided while it comes', 'void save()'],
  ['that is voided after it came', 'void (await save())'],
  ['that is voided by a function', 'list.forEach(() => void save())'],
  ['that is made on the spot', 'accepted(1)'],
  ['that is a refusal', "refused('busy')"],
  ['that may be missing', 'await ask()'],
  ['of a method that may be missing', 'await desk.save?.()'],
  ['that comes on a condition', 'isLate && (await save())'],
  ['of one of two', 'await (isLate ? save() : tell())'],
  ['that is called something else', 'await (save() as Promise<unknown>)'],
  ['of a chain', 'await save().finally(() => undefined)'],
  ['of several at once', 'await Promise.all(list.map(save))'],
  ['of two at once', 'await Promise.all([tell(), save()])'],
  ['of several that may fail', 'await Promise.all(list.map(() => ask()))'],
]

const used: readonly [name: string, statements: string][] = [
  ['that is looked at', 'if (!(await save()).ok) throw new Error()'],
  ['that is kept', 'const result = await save()\nreturn result'],
  [
    'that is kept later',
    'let result = decide()\nresult = await save()\nisLate && (result = decide())\nreturn result',
  ],
  ['that is handed on', 'return save()'],
  ['that is given to another', 'list.push(String(await save()))'],
  ['of somebody else', 'await tell()\nvoid tell()'],
  ['that is none', 'list.sort()\nlist.length = 0\nvoid 0'],
]

const several = 'decide()\nawait tell()\nawait save()'
const bodies = [...ignored.map(([, body]) => body), ...used.map(([, body]) => body), several]

/** The lines of each body that were reported, counted from 0. All are read at once: types are made once for a text. */
async function listReported(): Promise<Map<string, number[]>> {
  const planted = bodies.map((body, at) => `export async function planted${at}() {\n${body}\n}`)
  const text = [head, ...planted].join('\n')
  const [file] = await new ESLint().lintText(text, { filePath })
  expect(file?.messages.filter(({ fatal }) => fatal)).toEqual([])
  const lines = (file?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'project/used-result')
    .map(({ line }) => line)
  const all = text.split('\n')
  return new Map(
    bodies.map((body, at) => {
      const first = all.indexOf(`export async function planted${at}() {`) + 2
      const count = body.split('\n').length
      return [body, lines.map((line) => line - first).filter((line) => line >= 0 && line < count)]
    }),
  )
}

describe('a Result', () => {
  let reported: Map<string, number[]>
  beforeAll(async () => {
    reported = await listReported()
  })

  it.each(ignored)('%s must not be ignored', (_, statement) => expect(reported.get(statement)).toEqual([0]))

  it.each(used)('%s is no problem', (_, statements) => expect(reported.get(statements)).toEqual([]))

  it('is reported at each place', () => expect(reported.get(several)).toEqual([0, 2]))
})
