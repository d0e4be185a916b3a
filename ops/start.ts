// npm start: everything from an empty clone to the served site.
import { buildSite } from './build/build.ts'
import { getStores } from '#press/place-store.ts'
import { keepDeskSecret } from '#server/config/desk-secret.ts'
import { runSite } from './run/run-site.ts'
import { serveSite } from './run/serve-site.ts'

const build = '.build/site'

await runSite({
  prepare: () => buildSite(build),
  serve: async (order) =>
    serveSite({
      ...order,
      deskSecret: await keepDeskSecret('.data'),
      build,
      stores: getStores(),
      say: (text) => void process.stderr.write(text),
      log: (text) => void process.stdout.write(text),
    }),
})
