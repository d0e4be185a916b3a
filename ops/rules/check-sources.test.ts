import path from 'node:path'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import { listIgnoredResults } from './ignored-results.ts'
import { listLiteralSpreads } from './literal-spreads.ts'

/** A file that is not there, beside the files that it names. */
const planted = path.resolve('domain/publications/planted.ts')

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

const bodies = [...ignored, ...used].map(([, body]) => body)

const several = 'decide()\nawait tell()\nawait save()'

/** All files of the project and the planted one, with their types. */
const program = createProgram(
  [
    head,
    ...[...bodies, several].map((body, at) => `export async function planted${at}() {\n${body}\n}`),
  ].join('\n'),
)

function createProgram(text: string): ts.Program {
  const { config } = ts.readConfigFile('tsconfig.json', (file) => ts.sys.readFile(file)) as { config: object }
  const { fileNames, options } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd())
  const settings: ts.CompilerOptions = { ...options, incremental: false }
  const host = ts.createCompilerHost(settings)
  const isPlanted = (file: string) => path.resolve(file) === planted
  return ts.createProgram([...fileNames, planted], settings, {
    ...host,
    fileExists: (file) => isPlanted(file) || host.fileExists(file),
    readFile: (file) => (isPlanted(file) ? text : host.readFile(file)),
    getSourceFile: (file, language, ...rest) =>
      isPlanted(file)
        ? ts.createSourceFile(file, text, language, true)
        : host.getSourceFile(file, language, ...rest),
  })
}

/** The files of the project itself, with the lines in them that a rule reports. */
function listReported(rule: (file: ts.SourceFile) => number[]): string[] {
  const files = program
    .getSourceFiles()
    .filter(({ fileName }) => !/node_modules|prisma\/generated/.test(fileName) && fileName !== planted)
  expect(files.length).toBeGreaterThan(1_500)
  return files.flatMap((file) => rule(file).map((line) => `${path.relative('.', file.fileName)}:${line}`))
}

/** The lines of a planted body that are reported, counted from 0. */
function findIn(body: string): number[] {
  const file = program.getSourceFile(planted)
  if (!file) throw new Error('nothing is planted')
  const at = [...bodies, several].indexOf(body)
  const first = file.text.split('\n').indexOf(`export async function planted${at}() {`) + 2
  return listIgnoredResults(program, file)
    .map((line) => line - first)
    .filter((line) => line >= 0 && line < body.split('\n').length)
}

describe('a Result', () => {
  it.each(ignored)('%s must not be ignored', (_, statement) => expect(findIn(statement)).toEqual([0]))

  it.each(used)('%s is no problem', (_, statements) => expect(findIn(statements)).toEqual([]))

  it('is reported at each place', () => expect(findIn(several)).toEqual([0, 2]))

  it('is ignored nowhere in the project', () => {
    expect(listReported((file) => listIgnoredResults(program, file))).toEqual([])
  })
})

describe('an object that is written out', () => {
  it.each([
    ['is not spread into an object', 'f({ a: 1, ...{ b: 2 } })', [1]],
    ['is not spread into a list', 'f([\n...({ b: 2 })])', [2]],
    ['may be spread on a condition', 'f({ ...(late ? { b: 2 } : {}) })', []],
  ])('%s', (_, text, lines) => {
    expect(listLiteralSpreads(ts.createSourceFile('a.ts', text, ts.ScriptTarget.ESNext, true))).toEqual(lines)
  })

  it('is spread nowhere in the project', () => {
    expect(listReported(listLiteralSpreads)).toEqual([])
  })
})
