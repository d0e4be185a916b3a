import { BlockList, isIP } from 'node:net'
import { z } from 'zod'

const port = z.coerce.number().int().min(1).max(65535)
/** Milliseconds; a connection on which nothing happens is closed after ten seconds. */
const printTime = z.coerce.number().int().min(100).max(9_000)
const loopback = z.url({ protocol: /^http$/ }).transform((text) => new URL(text))

const environmentInput = z.object({
  PORT: port.default(3000),
  SITE_STORE: z.string(),
  SITE_ASSETS: z.string(),
  APP_FILES: z.string().optional(),
  PRINTER_URL: loopback,
  APP_URL: loopback,
  PRINT_TIME: printTime.default(2_000),
  METRICS_PORT: port.optional(),
  METRICS_HOST: z.string().default('127.0.0.1'),
  /** `yes`: until the parent sends the message `open`, readers are told that the site starts. */
  HOLD_READERS: z.enum(['yes', 'no']).default('no'),
  TRUSTED_PROXIES: z.string().default('').transform(parseProxies),
})

export type FrontEnvironment = z.output<typeof environmentInput>

/** What the environment asks of the front. Throws one sentence that names the variable and what is wrong with it. */
export function parseFrontEnvironment(
  variables: Readonly<Record<string, string | undefined>>,
): FrontEnvironment {
  // An empty variable is how shells say "not set".
  const set = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ''))
  const parsed = environmentInput.safeParse(set)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${issue?.path.join('.')} is wrong: ${issue?.message}.`)
}

/** Addresses and networks (`10.0.0.0/8`), separated by commas. */
function parseProxies(text: string, context: z.RefinementCtx): BlockList {
  const list = new BlockList()
  for (const item of text.split(/[\s,]+/).filter((one) => one !== '')) {
    const [address = '', length] = item.split('/')
    const family = isIP(address) === 6 ? 'ipv6' : 'ipv4'
    try {
      if (length === undefined) list.addAddress(address, family)
      else list.addSubnet(address, /^\d+$/.test(length) ? Number(length) : -1, family)
    } catch {
      context.addIssue({ code: 'custom', message: `${item} is no address or network` })
    }
  }
  return list
}
