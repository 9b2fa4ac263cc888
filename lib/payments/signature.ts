import { createHmac, timingSafeEqual } from 'node:crypto'
import { SECOND } from '@/lib/kernel/time'

/** How far a signature's time may lie from ours, in either direction, in seconds. */
export const TOLERANCE = 300

/** `t=<unix seconds>,v1=<hex>`: HMAC-SHA256 over `<t>.<raw body>`, the scheme that Stripe made common. */
export function sign(rawBody: string, secret: string, at: Date): string {
  const timestamp = Math.floor(at.getTime() / SECOND)
  return `t=${timestamp},v1=${digest(rawBody, secret, timestamp)}`
}

/** Whether one of the signatures is ours and its time is now. Several stand there while a secret is changed. */
export function isSigned(rawBody: string, header: string | null, secret: string, now: Date): boolean {
  const { timestamp, signatures } = readSignature(header)
  if (timestamp === undefined || Math.abs(now.getTime() / SECOND - timestamp) > TOLERANCE) return false
  const expected = Buffer.from(digest(rawBody, secret, timestamp))
  return signatures.some((given) => given.length === expected.length && timingSafeEqual(Buffer.from(given), expected))
}

/** The parts of a header; a time that is no whole number counts as none. */
export function readSignature(header: string | null): { timestamp?: number; signatures: string[] } {
  const parts = (header ?? '').split(',').map((part) => part.trim().split('='))
  const values = (name: string) => parts.flatMap(([key, value]) => (key === name && value ? [value] : []))
  const [time, ...more] = values('t')
  const timestamp = time && !more.length && /^\d{1,12}$/.test(time) ? Number(time) : undefined
  return { timestamp, signatures: values('v1').filter((value) => /^[0-9a-f]{64}$/.test(value)) }
}

/** The body as JSON; undefined when it is none. Only read once its signature was right. */
export function jsonOf(rawBody: string): unknown {
  try {
    return JSON.parse(rawBody)
  } catch {
    return undefined
  }
}

const digest = (rawBody: string, secret: string, timestamp: number) =>
  createHmac('sha256', secret).update(`${timestamp}.${rawBody}`).digest('hex')
