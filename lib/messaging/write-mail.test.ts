import { writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { deliveredMailTheme } from '@/lib/design/faces'
import { type Locale, locales } from '@/lib/kernel/locale'
import { type MailData, type MailOrder, type MailTemplate, mailAddress } from './mail'
import { writeMail } from './templates/write-mail'

const address = {
  firstName: 'Zoë',
  lastName: '<b>O’Neill</b>',
  street: 'Seestraße 1',
  postalCode: '8001',
  city: 'Zürich',
  country: 'CH',
}
const order: MailOrder = {
  number: 100001,
  storefront: 'de-ch',
  token: 'TOKEN',
  currency: 'CHF',
  pricesIncludeTax: true,
  itemsAmount: 129000,
  discountAmount: 1000,
  shippingAmount: 0,
  taxAmount: 9666,
  totalAmount: 129000,
  refundedAmount: 0,
  shippingName: 'Standard',
  shippingAddress: address,
  billingAddress: address,
  invoiceNumber: 10001,
  placedAt: '2027-03-01T22:30:00Z',
  lines: [{ name: 'Helm Corsa', variantName: 'Lagune, M', quantity: 2, unitAmount: 65000, totalAmount: 129000 }],
}
const link = { url: 'https://shop.example/link?token=abc', minutes: 30 }
const all: MailData = {
  orderConfirmation: { order },
  paymentReceived: { order },
  paymentFailed: { order },
  orderShipped: { order, carrier: 'Post', trackingNumber: '99.1', lines: [{ name: 'Helm Corsa', quantity: 2 }] },
  orderRefunded: { order, amount: 5000, reason: 'late' },
  orderCancelled: { order, reason: 'expired' },
  withdrawalReceipt: {
    orderNumber: '100001',
    name: 'Zoë',
    email: 'z@example.com',
    message: 'I withdraw\nfrom it.',
    receivedAt: '2027-03-01T22:30:05Z',
  },
  signInLink: link,
  passwordReset: link,
  emailVerification: link,
  staffInvitation: { ...link, invitedBy: 'Eve\r\nBcc: all@example.com' },
  accountExists: link,
  welcome: link,
  passwordChanged: link,
  emailChangeAsked: link,
  formConfirmation: {
    ...{ url: link.url, minutes: 10_080, storefront: 'de-ch' },
    consents: ['<script>alert(1)</script> News, four times a year'],
  },
  formEntry: {
    ...{ url: link.url, form: 'Test ride\r\nBcc: all@example.com' },
    lines: [{ label: 'Message', value: '<img src=x onerror=alert(1)>\nsecond line' }],
  },
  secondFactorOn: link,
  secondFactorOff: link,
  secondFactorReset: link,
  recoveryCodeUsed: link,
}
const shop = {
  company: {
    name: 'Vela',
    legalName: 'Vela Mobility AG',
    street: 'Hafenstrasse 12',
    postalCode: '8590',
    city: 'Romanshorn',
    country: 'CH',
    email: 'hello@vela.example',
  },
  baseUrl: 'https://shop.example',
  withdrawalDays: 14,
}
const templates = Object.keys(all) as MailTemplate[]
const write = (template: MailTemplate, locale: Locale) => writeMail(template, all[template], locale, shop)

describe.each(locales)('in %s', (locale) => {
  test.each(templates)('%s has a subject, a designed part and a text part, and no hole in either', async (template) => {
    const { subject, html, text } = await write(template, locale)
    if (process.env.MAIL_PREVIEWS) writeFileSync(`${process.env.MAIL_PREVIEWS}/${template}.${locale}.html`, html)
    for (const part of [subject, html, text]) {
      expect(part.length).toBeGreaterThan(10)
      expect(part).not.toMatch(/\{\w+\}|undefined|NaN|\[object|Invalid/)
    }
    expect(subject).not.toMatch(/[\r\n]/)
    expect(html).not.toContain('<b>O’Neill</b>')
  })
})

test('the order confirmation carries what the law wants on something lasting', async () => {
  const { text, html } = await write('orderConfirmation', 'de')
  expect(text).toContain('Widerrufsrecht')
  expect(text).toContain('14 Tagen')
  expect(text).toContain('https://shop.example/de-ch/withdraw')
  expect(text).toMatch(/CHF.1.290\.00/)
  expect(html).toContain('https://shop.example/de-ch/orders/TOKEN')
  expect(html).toContain('1. März 2027')
})

test('Switzerland reads ss where Germany reads ß', async () => {
  const swiss = await write('orderConfirmation', 'de')
  expect(swiss.text).toContain('einschliesslich')
  const german = await writeMail('orderConfirmation', { order: { ...order, storefront: 'de-de' } }, 'de', shop)
  expect(german.text).toContain('einschließlich')
})

test('the receipt of a withdrawal quotes it with date and time', async () => {
  const { text } = await write('withdrawalReceipt', 'en')
  expect(text).toContain('1 March 2027'.split(' ')[1])
  expect(text).toContain('23:30:05')
  expect(text).toContain('I withdraw')
})

test('only exactly one plain address is an address', () => {
  for (const good of ['a@example.com', 'a.b+c@sub.example.co', "o'neill@example.com"])
    expect([good, mailAddress.safeParse(good).success]).toEqual([good, true])
  for (const bad of [
    '',
    'a',
    'a@b',
    'a@example.com,b@example.com',
    'a@example.com b@example.com',
    'a@example.com\r\nBcc: b@example.com',
    'a@example.com\n',
    '"a@evil.example"@example.com',
    'Name <a@example.com>',
    'a@[127.0.0.1]',
    '.a@example.com',
    'a@-example.com',
    `${'a'.repeat(250)}@example.com`,
  ])
    expect([bad, mailAddress.safeParse(bad).success]).toEqual([bad, false])
})

test('a mail wears the brand, and the next one its own', async () => {
  const theme = { ...deliveredMailTheme, brand: '#7d1120', signal: '#9fd6ff' }
  const { html } = await writeMail('orderConfirmation', all.orderConfirmation, 'de', { ...shop, theme })
  expect(html).toContain('#7d1120')
  expect(html).not.toContain(deliveredMailTheme.brand)
  const next = await writeMail('orderConfirmation', all.orderConfirmation, 'de', shop)
  expect(next.html).toContain(deliveredMailTheme.brand)
  expect(next.html).not.toContain('#7d1120')
})
