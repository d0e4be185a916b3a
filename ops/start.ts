// npm start: everything from an empty clone to the served site.
import { buildSite } from './build.ts'
import { getStores } from './press-place.ts'
import { runSite } from './run-site.ts'
import { serveSite } from './serve-site.ts'

const build = '.build/site'

await runSite({
  prepare: () => buildSite(build),
  serve: (order) =>
    serveSite({
      ...order,
      build,
      stores: getStores(),
      say: (text) => void process.stderr.write(text),
      log: (text) => void process.stdout.write(text),
    }),
})
