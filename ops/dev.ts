// npm run dev: the same site with hot reload.
import { watch } from 'node:fs'
import { buildAssets } from './build/build-assets.ts'
import { prepareNextConfig } from './build/build.ts'
import { keepProcess } from './run/keep-process.ts'
import { describeFailure } from '#server/config/start-problem.ts'
import { keepDeskSecret } from '#server/config/desk-secret.ts'
import { runSite } from './run/run-site.ts'

const build = '.build/dev'

await runSite({
  async prepare() {
    prepareNextConfig(build)
    await buildAssets(`${build}/assets`)
    for (const folder of ['press/styles', 'components/elements'])
      watch(folder, { recursive: true }, () => void rebuild())
    return true
  },
  serve: async ({ port, databaseUrl }) =>
    keepProcess({
      name: 'The site',
      script: 'ops/run/serve.ts',
      env: {
        NODE_ENV: 'development',
        SITE_MODE: 'development',
        SITE_BUILD: build,
        NEXT_TELEMETRY_DISABLED: '1',
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        DESK_SECRET: await keepDeskSecret('.data'),
      },
      say: (text) => void process.stderr.write(text),
      log: (text) => void process.stdout.write(text),
    }),
})

async function rebuild(): Promise<void> {
  await buildAssets(`${build}/assets`).catch((error: unknown) =>
    process.stderr.write(`${describeFailure(error)}
`),
  )
}
