import 'server-only'
import { lookup as resolve } from 'node:dns/promises'
import { request as http } from 'node:http'
import { request as https } from 'node:https'
import { BlockList, isIP } from 'node:net'
import { SECOND } from '@/lib/kernel/time'

const PATIENCE = 5 * SECOND
const MOST_REDIRECTS = 3

export type Fetched = { bytes: Uint8Array; type: string }
type Rules = {
  mostBytes: number
  /** Only for tests against a server on this machine. */
  allowPrivate?: boolean
  /** Sent instead of asking; a redirect is then a refusal, since what is sent is meant for this address. */
  post?: { body: string; headers: Record<string, string> }
}

/**
 * Fetches an address that somebody else chose. Refused: what is not http(s), names that lead into private networks (the
 * checked address is the one that is connected to, and each redirect is checked anew), answers that are late or too large.
 * Throws an Error that says which.
 */
export async function guardedFetch(address: string, rules: Rules): Promise<Fetched> {
  let url = new URL(address)
  for (let hop = 0; hop <= MOST_REDIRECTS; hop++) {
    const answer = await fetchOnce(url, rules)
    if ('bytes' in answer) return answer
    url = new URL(answer.location, url)
  }
  throw new Error('Too many redirects')
}

async function fetchOnce(url: URL, { mostBytes, allowPrivate, post }: Rules): Promise<Fetched | { location: string }> {
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`${url.protocol} is not fetched`)
  if (url.username || url.password) throw new Error('Addresses with a password are not fetched')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const { address, family } = isIP(host) ? { address: host, family: isIP(host) } : await resolve(host)
  if (!allowPrivate && isPrivate(address, family)) throw new Error('Private networks are not fetched')
  return new Promise((done, fail) => {
    const asked = (url.protocol === 'https:' ? https : http)(
      url,
      {
        signal: AbortSignal.timeout(PATIENCE),
        method: post ? 'POST' : 'GET',
        headers: { accept: '*/*', 'user-agent': 'Concerto', ...post?.headers },
        // The very address that was checked, whatever the name leads to by now.
        lookup: (_, options, found) =>
          options.all ? found(null, [{ address, family }]) : found(null, address as never, family),
      },
      (answer) => {
        const { statusCode = 0, headers } = answer
        if (!post && statusCode >= 300 && statusCode < 400 && headers.location) {
          answer.resume()
          return done({ location: headers.location })
        }
        if (post ? statusCode < 200 || statusCode >= 300 : statusCode !== 200) {
          answer.resume()
          return fail(new Error(`Answered ${statusCode}`))
        }
        const chunks: Buffer[] = []
        let size = 0
        answer.on('data', (chunk: Buffer) => {
          size += chunk.length
          if (size <= mostBytes) return void chunks.push(chunk)
          fail(new Error(`Larger than ${mostBytes} bytes`))
          asked.destroy()
        })
        answer.on('end', () => done({ bytes: Buffer.concat(chunks), type: headers['content-type'] ?? '' }))
        answer.on('error', fail)
      },
    )
    asked.on('error', fail)
    asked.end(post?.body)
  })
}

const blocked = new BlockList()
for (const [net, bits] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const)
  blocked.addSubnet(net, bits, 'ipv4')
for (const [net, bits] of [
  ['::', 96],
  ['64:ff9b::', 96],
  ['fc00::', 7],
  ['fe80::', 10],
  ['ff00::', 8],
  ['2002::', 16],
] as const)
  blocked.addSubnet(net, bits, 'ipv6')

/** Of this machine, this network or none at all; an IPv4 address in IPv6 clothes is looked at as what it is. */
export function isPrivate(address: string, family = isIP(address)): boolean {
  if (family === 4) return blocked.check(address, 'ipv4')
  const mapped = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/i.exec(address)
  if (!mapped) return blocked.check(address, 'ipv6')
  const [, dotted, high = '0', low = '0'] = mapped
  const number = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16)
  return blocked.check(dotted ?? [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.'), 'ipv4')
}
