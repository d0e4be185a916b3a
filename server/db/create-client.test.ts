import { globSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

it('is where every connection is made: nobody else opens one that may speak another zone than UTC', () => {
  const files = globSync('{server,ops,press,desk,prisma,e2e,app}/**/*.{ts,tsx}', {
    exclude: (name) => name === 'generated' || name === 'node_modules',
  })
  const opens = /new (pg\.)?(Client|Pool)\(|new PrismaPg\((?!\s*\{\s*connectionString: inUtc\()/
  const found = files.filter((file) => opens.test(readFileSync(file, 'utf8')))
  expect(files.length).toBeGreaterThan(200)
  // The second is the text of an app that the bench makes for comparison, which imports nothing of ours.
  expect(found).toEqual(['ops/bench/fresh/next-app.ts', 'server/db/create-client.ts'])
})
