// npm run -s desk -- COMMAND: the command line of the desk.
import { prepareClient } from '../ops/prisma-client.ts'

// The commands import the generated client, which a fresh clone does not have yet.
await prepareClient()
const { runDesk } = await import('./run-desk.ts')
await runDesk()
