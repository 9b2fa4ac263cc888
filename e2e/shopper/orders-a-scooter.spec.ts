import type { Page } from '@playwright/test'
import { texts } from '@/app/_messages/words'
import { channelOf } from '@/lib/kernel/channel'
import { expect, expectAccessible, openDesk, test } from '../journey'

const channel = channelOf('en-ch')
const checkout = texts(channel, 'checkout')
const fields = texts(channel, 'account').address
const fits = texts(channel, 'fits')
const named = (name: string) => ({ name, exact: true })
const choice = (page: Page, feature: string, value: RegExp) =>
  page.getByRole('radiogroup', { name: feature }).getByRole('radio', { name: value })

test('a scooter is put together, opened on a phone from its address, bought there, and built as it was chosen', async ({
  page,
  browser,
}) => {
  let address = ''
  await test.step('chosen on a large screen, and shared', async () => {
    await page.goto('/en-ch/configure/vela-gt')
    await page.getByRole('button', named('Reject all')).click()
    await choice(page, 'Paint', /Bordeaux/).click()
    await page.locator('summary', { hasText: 'Luggage' }).click()
    await choice(page, 'Rack', /Chrome rack/).click()
    await page.getByRole('button', named('Share and save')).click()
    const sheet = page.getByRole('dialog', named('Share and save'))
    address = (await sheet.getByText(/\/en-ch\/configure\/vela-gt\/1-\w+$/).textContent()) ?? ''
    const code = sheet.locator('figure img')
    await expect(code).toHaveAttribute('src', /qr\.svg$/)
    expect((await page.request.get((await code.getAttribute('src')) ?? '')).headers()['content-type']).toContain('svg')
  })

  const phone = await browser.newContext({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })
  const hand = await phone.newPage()
  let number = ''
  const email = `rider.${Date.now()}@example.com`
  await test.step('opened on a phone, bought and paid', async () => {
    await hand.goto(new URL(address).pathname)
    await hand.getByRole('button', named('Reject all')).click()
    await expect(choice(hand, 'Paint', /Bordeaux/)).toHaveAttribute('aria-checked', 'true')
    await hand.getByRole('button', named('Add to cart')).click()
    await hand.getByRole('link', named(texts(channel, 'product').toCart)).click()
    await expect(hand.getByText(/Bordeaux/).first()).toBeVisible()
    await hand.getByRole('link', named(checkout.cart.checkout)).last().click()
    await hand.getByLabel(checkout.address.email).first().fill(email)
    await hand.getByLabel(fields.firstName).first().fill('Ada')
    await hand.getByLabel(fields.lastName).first().fill('Rider')
    await hand.getByLabel(fields.street).first().fill('Pilatusstrasse 1')
    await hand.getByLabel(fields.postalCode).first().fill('6003')
    await hand.getByLabel(fields.city).first().fill('Luzern')
    await hand.getByRole('button', named(checkout.steps.continue)).click()
    await hand.getByRole('radio').first().check()
    await hand.getByRole('button', named(checkout.steps.continue)).click()
    await hand.getByRole('button', named(checkout.review.order)).click()
    await hand.getByRole('button', named(texts(channel, 'pay').pay)).click()
    await expect(hand.getByText(checkout.order.mail.replace('{email}', email))).toBeVisible()
  })
  await test.step('the confirmation shows what was chosen, and its parts', async () => {
    number = /Order (\d+)/.exec((await hand.getByText(/^Order \d+$/).textContent()) ?? '')?.[1] ?? ''
    await hand.getByText(checkout.configured.choices).click()
    await expect(hand.getByText('Bordeaux', { exact: true })).toBeVisible()
    await expect(hand.getByRole('main').getByText(checkout.configured.parts, { exact: true })).toBeVisible()
    await expectAccessible(hand)
  })
  await test.step('from there it is their scooter, and the shop says what fits it', async () => {
    await hand.getByRole('link', named(fits.find)).click()
    await expect(hand.getByRole('heading', named(fits.title))).toBeVisible()
    await expectAccessible(hand)
    await hand
      .getByRole('button', { name: new RegExp(`^${fits.choose}.*Vela GT`) })
      .first()
      .click()
    await expect(hand).toHaveURL(/\/en-ch\/search\?fits=vela-gt\.1-\w+$/)
    await expect(hand.getByRole('heading', { level: 1 })).toHaveText(fits.searchTitle)
    await expect(hand.getByRole('link', { name: 'Top case 35 l' }).first()).toBeVisible()
    await expect(hand.getByRole('link', named('Chrome rack'))).toBeHidden()
    await hand.goto('/en-ch/products/top-case')
    await expect(hand.getByText(fits.fits.replace('{name}', 'Vela GT'))).toBeVisible()
    await hand.goto('/en-ch/products/classic-wheel')
    await expect(hand.getByText(fits.not.replace('{name}', 'Vela GT'))).toBeVisible()
    await expectAccessible(hand)
    await hand.getByRole('button', named('Add to cart')).click()
    await hand.getByRole('link', named(texts(channel, 'product').toCart)).click()
    await expect(hand.getByText('Does not fit the Vela GT.')).toBeVisible()
    await expect(hand.getByRole('link', named(checkout.cart.checkout)).last()).toBeVisible()
    await expectAccessible(hand)
    await phone.close()
  })
  await test.step('the works read what they have to build', async () => {
    await openDesk(page)
    await page.goto(`/admin/orders?q=${number}`)
    await page
      .getByRole('link', { name: new RegExp(number) })
      .first()
      .click()
    const key = address.split('/').at(-1) ?? ''
    await page.getByText(`Configured: ${key}`).click()
    await expect(page.getByText('Bordeaux', { exact: true })).toBeVisible()
    await expect(page.getByText('Parts to build it')).toBeVisible()
  })
})
