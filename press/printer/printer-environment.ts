import { z } from 'zod'

const input = z.object({
  DATABASE_URL: z.string().min(1),
  SITE_STORE: z.string().min(1),
  PRESS_EDITION: z.string().min(1),
  PRINT_TIME: z.coerce.number().positive().default(2_000),
  PRINTER_PORT: z.coerce.number().int().min(0).max(65535).default(0),
})

/** What the printer's process is told by whoever starts it. Throws zod's error for what is missing or wrong. */
export function parsePrinterEnvironment(variables: Readonly<Record<string, string | undefined>>): {
  databaseUrl: string
  /** A folder or `s3://bucket/prefix`. */
  storePlace: string
  edition: string
  port: number
  /** Milliseconds that a front waits for an answer. */
  printTime: number
} {
  // An empty variable is how shells say "not set".
  const told = input.parse(Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== '')))
  return {
    databaseUrl: told.DATABASE_URL,
    storePlace: told.SITE_STORE,
    edition: told.PRESS_EDITION,
    port: told.PRINTER_PORT,
    printTime: told.PRINT_TIME,
  }
}
