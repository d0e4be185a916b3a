import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { afterAll, describe, expect, it } from 'vitest'
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

const folders = [...new Set(planted.map(([layer]) => `${layer}/planted-violations`))]
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true })
})

describe('imports', () => {
  it('point down only', async () => {
    const { modules, violations } = await checkImports(ours)
    expect(modules).toBeGreaterThan(150)
    expect(violations).toEqual([])
  })

  it('that are planted against the rules are caught', async () => {
    for (const folder of folders) mkdirSync(folder, { recursive: true })
    planted.forEach(([layer, text], index) => {
      writeFileSync(`${layer}/planted-violations/planted-${index}.ts`, `${text}\n`)
    })
    const { violations } = await checkImports(folders)
    planted.forEach(([layer, , rule], index) => {
      const caught = violations.filter((line) =>
        line.includes(`${rule}: ${layer}/planted-violations/planted-${index}.ts`),
      )
      expect(caught.length, `${rule} for planted-${index}`).toBeGreaterThan(0)
    })
  })
}, 120_000)
