import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { contentWebhooks } from '@/db/schema/content'
import { createPageInput } from '@/lib/content/page'
import { createPage } from '@/lib/content/page-commands'
import { publishPage } from '@/lib/content/publish-commands'
import { transact } from '@/lib/events/transact'
import { drain } from '@/lib/events/worker'
import { guest, system } from '@/lib/kernel/actor'
import { after, HOUR } from '@/lib/kernel/time'
import { isSigned, SIGNATURE, webhookInput } from './webhook'
import { addWebhook, dropWebhook, setWebhook } from './webhook-commands'
import { sendWebhook, tellWebhooks } from './webhook-delivery'
import { listDeliveries, listWebhooks } from './webhook-queries'

type Heard = { body: string; signature: string; event: string }

async function receiver(answers: number[]) {
  const heard: Heard[] = []
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      const { [SIGNATURE]: signature, 'concerto-event': event } = request.headers
      heard.push({ body, signature: String(signature), event: String(event) })
      response.writeHead(answers.shift() ?? 204).end()
    })
  })
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  return { heard, server, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` }
}

const publish = (title: string) =>
  transact(system, async (c) => {
    const { id } = await createPage(c, createPageInput.parse({ locale: 'en', title }))
    await publishPage(c, { pageId: id, locale: 'en' })
    return id
  })
const work = (allowPrivate: boolean) => ({
  subscribers: [tellWebhooks],
  tasks: [sendWebhook(allowPrivate)],
  schedules: [],
})

test('a receiver is told once, signed, and again until it answers', async () => {
  const { heard, server, url } = await receiver([500, 500])
  const { value: secret } = await transact(system, (c) => addWebhook(c, { name: 'Site', url }))
  const { value: page } = await publish('Told')
  for (let turn = 0; turn < 4; turn++) await drain(work(true), undefined, () => after(new Date(), turn * 3 * HOUR))
  expect(heard).toHaveLength(3)
  expect(new Set(heard.map(({ event }) => event)).size).toBe(1)
  for (const { body, signature } of heard) {
    expect(isSigned(secret, body, signature, new Date())).toBe(true)
    expect(isSigned(`${secret}x`, body, signature, new Date())).toBe(false)
    expect(isSigned(secret, `${body} `, signature, new Date())).toBe(false)
    expect(isSigned(secret, body, signature, after(new Date(), HOUR))).toBe(false)
  }
  expect(JSON.parse(heard[0]?.body ?? '')).toMatchObject({ event: 'content.page_published', subject: page })
  expect(await listDeliveries(system)).toMatchObject([{ state: 'done', tries: 3 }])
  server.close()
})

test('nothing is sent into private networks, or to a receiver that was turned off', async () => {
  await db.delete(contentWebhooks)
  const { heard, server, url } = await receiver([])
  await transact(system, (c) => addWebhook(c, { name: 'Inside', url }))
  await publish('Inside')
  await drain(work(false))
  expect(heard).toEqual([])
  expect(await listDeliveries(system)).toMatchObject([{ state: 'failed', fault: 'Private networks are not fetched' }])
  const [hook] = await listWebhooks(system)
  await transact(system, (c) => setWebhook(c, { id: hook?.id ?? '', isActive: false }))
  await publish('Off')
  await drain(work(true))
  expect(heard).toEqual([])
  server.close()
})

test('only who may change settings adds, sees and removes receivers, and nobody sees a secret twice', async () => {
  const forbidden = { code: 'forbidden' }
  await expect(transact(guest, (c) => addWebhook(c, { name: 'x', url: 'https://x.example' }))).rejects.toMatchObject(
    forbidden,
  )
  await expect(listWebhooks(guest)).rejects.toMatchObject(forbidden)
  await expect(listDeliveries(guest)).rejects.toMatchObject(forbidden)
  expect(JSON.stringify(await listWebhooks(system))).not.toMatch('whsec_')
  for (const url of ['http://plain.example', 'javascript:alert(1)', 'x'])
    expect(webhookInput.safeParse({ name: 'x', url }).success).toBe(false)
  const [hook] = await db.select().from(contentWebhooks)
  await expect(transact(guest, (c) => dropWebhook(c, { id: hook?.id ?? '' }))).rejects.toMatchObject(forbidden)
  await transact(system, (c) => dropWebhook(c, { id: hook?.id ?? '' }))
  expect(await db.$count(contentWebhooks, eq(contentWebhooks.id, hook?.id ?? ''))).toBe(0)
})
