import { createServer, type Server, type Socket } from 'node:net'
import { eq } from 'drizzle-orm'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { db } from '@/db'
import { jobs } from '@/db/schema/events'
import { mails } from '@/db/schema/messaging'
import { sell, ship } from '@/lib/cart/shop-for-tests'
import { transact } from '@/lib/events/transact'
import { drain } from '@/lib/events/worker'
import { guest } from '@/lib/kernel/actor'
import { agent, as, pay, place, staff, swiss } from '@/lib/orders/order-for-tests'
import { submitWithdrawal } from '@/lib/orders/withdrawal-commands'
import { deliverMail } from './delivery'
import { enqueueMail } from './mail-commands'
import { listMails, requireMail } from './mail-queries'
import { mailSubscribers } from './subscribers'

const work = { subscribers: mailSubscribers, tasks: [deliverMail], schedules: [] }
const reader = staff('mails.read')

let variantId: string
beforeAll(async () => {
  // The templates are loaded with the first mail, which takes a while.
  await import('./templates/write-mail')
  await ship()
  variantId = await sell({ stock: 1000 })
})
afterEach(() => {
  delete process.env.SMTP_URL
})

const about = async (reference: string) => (await listMails(reader, { reference })).rows
const link = (to: string, dedupeKey = `key:${to}`) =>
  as(guest, (context) =>
    enqueueMail(context, {
      template: 'signInLink',
      to,
      locale: 'en',
      data: { url: 'https://shop.example/x', minutes: 30 },
      dedupeKey,
      reference: dedupeKey,
    }),
  )

test('an order is confirmed and its payment acknowledged by one mail each, in the mailbox by default', async () => {
  const { id, number } = await place(variantId, { email: 'anna@example.com' })
  await pay(id)
  await drain(work)
  await drain(work)
  const rows = await about(id)
  expect(rows.map(({ template }) => template).sort()).toEqual(['orderConfirmation', 'paymentReceived'])
  expect(rows.every(({ state, toAddress }) => state === 'sent' && toAddress === 'anna@example.com')).toBe(true)
  const mail = await requireMail(reader, rows.find(({ template }) => template === 'orderConfirmation')?.id ?? '')
  expect(mail.subject).toBe(`Your order ${number} at Vela`)
  expect(mail.text).toContain('Right of withdrawal')
  const [row] = await db.select().from(mails).where(eq(mails.id, mail.id))
  expect(row?.data).toBeNull()
})

test('an event that is delivered again, also after a kill in between, writes no second mail', async () => {
  const { id } = await place(variantId)
  await drain({ ...work, tasks: [] })
  // What a killed process leaves behind: the deliveries are there again.
  await db.update(jobs).set({ state: 'waiting', runAt: new Date(0), attempts: 0 })
  await drain(work)
  expect((await about(id)).map(({ template }) => template)).toEqual(['orderConfirmation'])
})

test('the receipt of a withdrawal goes to whoever declared it', async () => {
  await as(guest, (context) =>
    submitWithdrawal(context, { orderNumber: '42', name: 'Emil', email: 'emil@example.com', message: 'I withdraw.' }),
  )
  await drain(work)
  const { rows } = await listMails(reader, { search: 'EMIL@' })
  expect(rows).toMatchObject([{ template: 'withdrawalReceipt', state: 'sent' }])
  expect((await requireMail(reader, rows[0]?.id ?? '')).text).toContain('I withdraw.')
})

test('what is not exactly one address is refused before anything is written', async () => {
  for (const to of [
    'a@example.com,b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    '"a@b.example"@example.com',
    '',
  ])
    await expect(link(to)).rejects.toMatchObject({ code: 'invalid', fields: { email: ['email'] } })
})

test('the same key is written once', async () => {
  await Promise.all(Array.from({ length: 5 }, () => link('once@example.com')))
  expect((await about('key:once@example.com')).length).toBe(1)
})

test('only who may read mails sees the mailbox', async () => {
  await expect(listMails(agent)).rejects.toMatchObject({ code: 'forbidden' })
  await expect(requireMail(agent, 'x')).rejects.toMatchObject({ code: 'forbidden' })
  await expect(requireMail(reader, 'x')).rejects.toMatchObject({ code: 'not_found' })
})

/** A mail server that answers the end of a mail as told; keeps what it was given. */
async function mailServer(answers: string[]) {
  const taken: { to: string[]; body: string }[] = []
  const talk = (socket: Socket) => {
    let to: string[] = []
    let body: string | undefined
    socket.write('220 test\r\n')
    let rest = ''
    socket.on('error', () => {})
    socket.on('data', (chunk) => {
      rest += chunk
      for (let end = rest.indexOf('\r\n'); end >= 0; end = rest.indexOf('\r\n')) {
        const line = rest.slice(0, end)
        rest = rest.slice(end + 2)
        if (body !== undefined) {
          if (line !== '.') body += `${line}\n`
          else {
            const answer = answers.shift() ?? '250 ok'
            if (answer.startsWith('2')) taken.push({ to, body })
            body = undefined
            to = []
            socket.write(`${answer}\r\n`)
          }
        } else if (/^DATA/i.test(line)) {
          body = ''
          socket.write('354 go\r\n')
        } else {
          if (/^RCPT/i.test(line)) to.push(line)
          socket.write(/^QUIT/i.test(line) ? '221 bye\r\n' : '250 ok\r\n')
        }
      }
    })
  }
  const server: Server = createServer(talk)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as { port: number }
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`
  return { taken, close: () => server.close() }
}
const later = (n: number) => () => new Date(Date.now() + n * 3600_000)

test('a mail server that is busy is asked again, and gets the mail once', async () => {
  await drain(work)
  const server = await mailServer(['451 try later'])
  await link('busy@example.com')
  await drain(work)
  expect(await about('key:busy@example.com')).toMatchObject([{ state: 'waiting', attempts: 1 }])
  await drain(work, undefined, later(1))
  expect(await about('key:busy@example.com')).toMatchObject([{ state: 'sent', attempts: 2, error: null }])
  await drain(work, undefined, later(2))
  expect(server.taken.filter(({ body }) => body.includes('busy@example.com')).length).toBe(1)
  const [mail] = server.taken
  expect(mail?.to).toEqual(['RCPT TO:<busy@example.com>'])
  expect(mail?.body).toMatch(/^Subject: Your sign-in link for Vela$/m)
  expect(mail?.body).toMatch(/text\/plain[\s\S]*text\/html/)
  server.close()
})

test('a mail server that refuses is not asked again', async () => {
  await drain(work)
  const server = await mailServer(['550 no such user'])
  await link('gone@example.com')
  await drain(work)
  await drain(work, undefined, later(3))
  expect(await about('key:gone@example.com')).toMatchObject([{ state: 'failed', attempts: 1 }])
  expect(server.taken).toEqual([])
  server.close()
})

test('a mail is part of what caused it: refused together, stored together', async () => {
  const refused = transact(
    guest,
    async (context) => {
      await enqueueMail(context, {
        template: 'signInLink',
        to: 'never@example.com',
        locale: 'en',
        data: { url: 'https://shop.example/x', minutes: 30 },
        dedupeKey: 'never',
      })
      throw new Error('something else went wrong')
    },
    { channel: swiss },
  )
  await expect(refused).rejects.toThrow()
  expect((await listMails(reader, { search: 'never@' })).total).toBe(0)
})
