// npm start: everything from an empty clone to the served site.
import { buildSite } from './build.ts'
import { runSite } from './run-site.ts'

await runSite({ mode: 'production', build: '.build/site', prepare: () => buildSite('.build/site') })
