// For images: makes all that the processes run from, and needs no database.
import { buildSite } from './build.ts'
import { prepareClient } from './prisma-client.ts'

await prepareClient()
await buildSite('.build/site')
