// npm start: everything from an empty clone to the served site.
import { buildSite } from './build.ts'
import { runSite } from './run-site.ts'
import { serveSite } from './serve-site.ts'

const build = '.build/site'
// An empty variable is how shells say "not set".
const place = process.env['SITE_STORE'] ?? ''

await runSite({
  prepare: () => buildSite(build),
  serve: (order) =>
    serveSite({
      ...order,
      build,
      stores: place === '' ? '.data/site' : place,
      say: (text) => void process.stderr.write(text),
      log: (text) => void process.stdout.write(text),
    }),
})
