// npm run dev: the same site with hot reload.
import { watch } from 'node:fs'
import { buildAssets } from './build-assets.ts'
import { prepareNextConfig } from './build.ts'
import { describeFailure } from './steps.ts'
import { runSite } from './run-site.ts'

const build = '.build/dev'

await runSite({
  mode: 'development',
  build,
  async prepare() {
    prepareNextConfig(build)
    await buildAssets(`${build}/assets`)
    for (const folder of ['press/styles', 'components/elements']) watch(folder, () => void rebuild())
    return true
  },
})

async function rebuild(): Promise<void> {
  await buildAssets(`${build}/assets`).catch((error: unknown) =>
    process.stderr.write(`${describeFailure(error)}
`),
  )
}
