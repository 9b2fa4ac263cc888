import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'

export const webhookInput = z.strictObject({
  name: z.string().trim().min(1, { error: 'required' }).max(80),
  url: z
    .string()
    .trim()
    .max(500)
    .refine((url) => URL.canParse(url) && new URL(url).protocol === 'https:', { error: 'url' }),
})

export const SIGNATURE = 'concerto-signature'

/** What a receiver checks: `t=<seconds>,v1=<HMAC-SHA256 of "<seconds>.<body>" in hex>`. */
export function sign(secret: string, body: string, at: Date): string {
  const seconds = Math.floor(at.getTime() / 1000)
  return `t=${seconds},v1=${createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex')}`
}

/** Whether a body was signed with this secret, at most so long ago: what a receiver written in this language would do. */
export function isSigned(secret: string, body: string, signature: string, now: Date, oldest = 300): boolean {
  const [, seconds = '', given = ''] = /^t=(\d{1,12}),v1=([0-9a-f]{64})$/.exec(signature) ?? []
  if (!given || Math.abs(now.getTime() / 1000 - Number(seconds)) > oldest) return false
  const made = createHmac('sha256', secret).update(`${seconds}.${body}`).digest()
  return timingSafeEqual(made, Buffer.from(given, 'hex'))
}
