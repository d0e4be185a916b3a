// For images: makes all that the processes run from, and needs no database.
import { buildSite } from './build.ts'
import { prepareDesk } from './prepare-desk.ts'
import { prepareClient } from './prisma-client.ts'

await prepareClient()
await buildSite('.build/site')
// Whoever runs commands in a container may not write there.
await prepareDesk()
