import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { checkImports } from './check-imports.ts'

const ours = ['app', 'desk', 'press', 'front', 'components', 'server', 'domain', 'ops', 'prisma/draft']

/** Imports that must be caught: where, what, and by which rule. */
const planted: [string, string, string][] = [
  ['domain', "import 'react'", 'domain-is-pure'],
  ['domain', "import 'node:fs'", 'domain-is-pure'],
  [
    'domain',
    "import type { Brief } from '#prisma/generated/client.ts'\nexport type Planted = Brief",
    'domain-is-pure',
  ],
  ['domain', "import '#server/db/database.ts'", 'domain-imports-down'],
  ['components', "import '#server/db/database.ts'", 'components-imports-down'],
  ['components', "import 'next/link'", 'components-are-markup'],
  ['components', "import 'd3-scale'", 'components-are-markup'],
  ['components/chart', "import 'next/link'", 'charts-are-markup'],
  [
    'press',
    "import type { Brief } from '#prisma/generated/client.ts'\nexport type Planted = Brief",
    'only-server-knows-prisma',
  ],
  ['front', "import 'react'", 'front-stands-alone'],
  ['front', "import '#press/assets.ts'", 'front-stands-alone'],
  ['front/store', "import '#press/answers/answer-reader.ts'", 'front-imports-down'],
  ['front/store', "import '#server/library/read-library.ts'", 'front-stands-alone'],
  [
    'front',
    "import type { Database } from '#server/db/database.ts'\nexport type Planted = Database",
    'front-stands-alone',
  ],
  ['server', "import '#press/answers/answer.ts'", 'server-imports-down'],
  ['server', "import '#ops/testing/brief-builder.ts'", 'tests-stay-outside'],
  ['press', "import '#app/(reader)/route.ts'", 'nobody-imports-app'],
  ['desk', "import '#ops/no-such-file.ts'", 'everything-resolves'],
]

/** The modules of the project at a place of their own: other tests read those of the project meanwhile. */
function copyProject(): string {
  const copy = mkdtempSync(path.join(realpathSync(tmpdir()), 'worldwidewatchers-imports-'))
  onTestFinished(() => rmSync(copy, { recursive: true, force: true }))
  for (const part of [...ours, 'e2e', 'prisma/generated', 'package.json', 'tsconfig.json'])
    cpSync(part, path.join(copy, part), { recursive: true })
  symlinkSync(path.resolve('node_modules'), path.join(copy, 'node_modules'))
  return copy
}

it('imports point down only, and those that are planted against the rules are caught', async () => {
  const project = copyProject()
  planted.forEach(([layer, text], index) => {
    const folder = path.join(project, layer, 'planted-violations')
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, `planted-${index}.ts`), `${text}\n`)
  })
  const { modules, violations } = await checkImports(ours, project)
  expect(modules).toBeGreaterThan(150)
  expect(violations.filter((line) => !line.includes('/planted-violations/'))).toEqual([])
  planted.forEach(([layer, , rule], index) => {
    const caught = violations.filter((line) =>
      line.includes(`${rule}: ${layer}/planted-violations/planted-${index}.ts`),
    )
    expect(caught.length, `${rule} for planted-${index}`).toBeGreaterThan(0)
  })
})
