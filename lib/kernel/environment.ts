import { z } from 'zod'

const port = z.coerce.number().int().min(0).max(65535)
const url = (protocols: RegExp) =>
  z
    .string()
    .regex(protocols, 'must be an address')
    .refine((v) => URL.canParse(v), 'must be an address')

const schema = z.object({
  PORT: port.default(3000),
  DATA_DIR: z.string().min(1).default('data'),
  DATABASE_URL: url(/^postgres(ql)?:\/\//).optional(),
  /** Redis 6 or newer, or Valkey: notices of expiry and counts of tries (decision 0025). */
  REDIS_URL: url(/^rediss?:\/\//).optional(),
  S3_URL: url(/^(https?|s3):\/\//).optional(),
  SMTP_URL: url(/^smtps?:\/\//).optional(),
  BASE_URL: url(/^https?:\/\//).optional(),
  /** Origins of other sites whose pages may read the public API in a browser, with commas between. */
  API_ORIGINS: z
    .string()
    .regex(/^\s*https?:\/\/[^\s,/]+(?:[\s,]+https?:\/\/[^\s,/]+)*\s*$/, 'must name origins such as https://app.example')
    .optional(),
  AUTH_SECRET: z.string().min(32, 'needs at least 32 characters').optional(),
  ADMIN_EMAIL: z.email().default('admin@vela.example'),
  ADMIN_PASSWORD: z.string().min(10, 'needs at least 10 characters').optional(),
  SEED: z.enum(['demo', 'none']).default('demo'),
  STRIPE_SECRET_KEY: z.string().min(1).optional(),
  STRIPE_WEBHOOK_SECRET: z.string().min(1).optional(),
  /** Only for tests and proxies: where the Stripe SDK connects to. */
  STRIPE_API_BASE: url(/^https?:\/\//).optional(),
  /** Only for tests: what the embedded test provider signs with, and where it sends its webhooks. */
  TEST_PROVIDER_SECRET: z.string().min(16, 'needs at least 16 characters').optional(),
  TEST_PROVIDER_WEBHOOK_URL: url(/^https?:\/\//).optional(),
  /** OpenID Connect for shoppers: shown as a button when all three are set. */
  OIDC_ISSUER: url(/^https?:\/\//).optional(),
  OIDC_CLIENT_ID: z.string().min(1).optional(),
  OIDC_CLIENT_SECRET: z.string().min(1).optional(),
  LLM_URL: url(/^https?:\/\//).optional(),
  LLM_KEY: z.string().min(1).optional(),
  /** How many proxies in front of us append to X-Forwarded-For; 0 trusts nobody. */
  TRUSTED_PROXIES: z.coerce.number().int().min(0).max(5).default(0),
  /** 0: pages are rendered in the process that answers requests (less memory, slower hits while it renders). */
  RENDER_PROCESS: z.enum(['0', '1']).default('1'),
  PAGE_CACHE_MB: z.coerce.number().int().min(1).max(65536).default(96),
  NEXT_CACHE_MB: z.coerce.number().int().min(1).max(65536).default(48),
})

export type Environment = z.infer<typeof schema>

const names = Object.keys(schema.shape)
let known: { written: string; environment: Environment; isFinal: boolean } | undefined

/**
 * The settings of this process, from `source`. An empty variable counts as absent.
 * Throws an Error with one plain sentence per malformed variable.
 */
export function readEnvironment(source: Record<string, string | undefined> = process.env): Environment {
  // A server's settings are those that it was started with, and asking the system for two dozen names takes its time.
  if (known?.isFinal && source === process.env) return known.environment
  const present = Object.fromEntries(names.flatMap((name) => (source[name] ? [[name, source[name]]] : [])))
  // Asked for in every order: what has been found good once is not looked through again.
  const written = JSON.stringify(present)
  if (known?.written === written) return known.environment
  const parsed = schema.safeParse(present)
  if (parsed.success) {
    const isFinal = source === process.env && process.env.CONCERTO_SERVING === '1'
    known = { written, environment: parsed.data, isFinal }
    return parsed.data
  }
  const sentences = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)
  throw new Error(`Cannot start: ${sentences.join(' ')}`)
}

/** The address under which people reach this server, without a slash at the end. */
export const baseUrl = (environment = readEnvironment()) =>
  (environment.BASE_URL ?? `http://localhost:${environment.PORT}`).replace(/\/+$/, '')
