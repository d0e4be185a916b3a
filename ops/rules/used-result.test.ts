import { ESLint } from 'eslint'
import { describe, expect, it } from 'vitest'

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

const eslint = new ESLint()

async function listIgnored(body: string): Promise<number[]> {
  const text = `${head}\nexport async function planted() {\n${body}\n}\n`
  const [file] = await eslint.lintText(text, { filePath })
  expect(file?.messages.filter(({ fatal }) => fatal)).toEqual([])
  const first = text.split('\n').indexOf('export async function planted() {') + 2
  return (file?.messages ?? [])
    .filter(({ ruleId }) => ruleId === 'project/used-result')
    .map(({ line }) => line - first)
}

describe('a Result', () => {
  it.each([
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
  ])('%s must not be ignored', async (_, statement) => expect(await listIgnored(statement)).toEqual([0]))

  it.each([
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
  ])('%s is no problem', async (_, statements) => expect(await listIgnored(statements)).toEqual([]))

  it('is reported at each place', async () =>
    expect(await listIgnored('decide()\nawait tell()\nawait save()')).toEqual([0, 2]))
})
