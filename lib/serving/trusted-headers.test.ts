import { describe, expect, it } from 'vitest'
import { clientIp, trustHeaders } from './trusted-headers'

describe('headers that pages trust', () => {
  it('are ours: what was forged is gone, also switches of Next', () => {
    const forged = [
      'x-storefront',
      'x-visitor',
      'x-client-ip',
      'x-request-id',
      'x-forwarded-host',
      'x-forwarded-port',
      'x-middleware-subrequest',
      'x-nextjs-data',
      'x-prerender-revalidate',
      'x-matched-path',
      'x-now-route-matches',
      'x-invoke-path',
      'next-resume',
      'forwarded',
    ]
    const headers: Record<string, string> = { accept: '*/*', host: 'vela.example' }
    for (const name of forged) headers[name] = 'evil'
    trustHeaders(headers, { clientIp: '192.0.2.1', requestId: 'r', https: true })
    expect(headers).toEqual({
      accept: '*/*',
      host: 'vela.example',
      'x-client-ip': '192.0.2.1',
      'x-forwarded-for': '192.0.2.1',
      'x-forwarded-host': 'vela.example',
      'x-forwarded-proto': 'https',
      'x-request-id': 'r',
    })
  })

  it('leave the client router its own', () => {
    const headers: Record<string, string> = { rsc: '1', 'next-router-state-tree': 't', 'next-action': 'a' }
    trustHeaders(headers, { clientIp: '', requestId: 'r', https: false })
    expect(headers).toMatchObject({ rsc: '1', 'next-router-state-tree': 't', 'next-action': 'a' })
  })
})

describe('the address of a client', () => {
  it.each([
    ['192.0.2.1', '6.6.6.6', 0, '192.0.2.1'],
    ['::ffff:192.0.2.1', undefined, 1, '192.0.2.1'],
    ['10.0.0.1', '6.6.6.6, 192.0.2.1', 1, '192.0.2.1'],
    ['10.0.0.1', '6.6.6.6, 192.0.2.1, 10.0.0.2', 2, '192.0.2.1'],
    ['10.0.0.1', '192.0.2.1', 3, '192.0.2.1'],
  ])('socket %s, forwarded %s, %d proxies: %s', (socket, forwarded, proxies, expected) =>
    expect(clientIp(socket, forwarded, proxies)).toBe(expected),
  )
})
