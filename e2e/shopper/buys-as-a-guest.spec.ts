import { texts } from '@/app/_messages/words'
import { channelOf } from '@/lib/kernel/channel'
import { expect, expectAccessible, test } from '../journey'

const addresses = {
  'en-ch': { street: 'Pilatusstrasse 1', postalCode: '6003', city: 'Luzern' },
  'de-de': { street: 'Kaiser-Joseph-Straße 7', postalCode: '79098', city: 'Freiburg' },
  'pl-pl': { street: 'ul. Floriańska 3', postalCode: '31-021', city: 'Kraków' },
} as const

for (const storefront of ['en-ch', 'de-de', 'pl-pl'] as const)
  test(`a guest in ${storefront} finds a mug, buys it and follows the order`, async ({ page }) => {
    const channel = channelOf(storefront)
    const product = texts(channel, 'product')
    const checkout = texts(channel, 'checkout')
    const fields = texts(channel, 'account').address
    const pay = texts(channel, 'pay')
    const named = (words: string) => ({ name: words, exact: true })

    await page.goto(`/${storefront}/products/enamel-mug`)
    await page.getByRole('button', named(texts(channel, 'store').consent.reject)).click()
    await page.getByRole('button', named(product.addToCart)).click()
    await page.getByRole('link', named(product.toCart)).click()
    await expect(page.getByRole('heading', named(checkout.cart.title))).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('link', named(checkout.cart.checkout)).click()
    await page.getByLabel(checkout.address.email).first().fill('ada.rider@example.com')
    await page.getByLabel(fields.firstName).first().fill('Ada')
    await page.getByLabel(fields.lastName).first().fill('Rider')
    await page.getByLabel(fields.street).first().fill(addresses[storefront].street)
    await page.getByLabel(fields.postalCode).first().fill(addresses[storefront].postalCode)
    await page.getByLabel(fields.city).first().fill(addresses[storefront].city)
    await page.getByRole('button', named(checkout.steps.continue)).click()
    await page.getByRole('radio').first().check()
    await page.getByRole('button', named(checkout.steps.continue)).click()
    await expectAccessible(page)
    await page.getByRole('button', named(checkout.review.order)).click()

    await page.getByRole('button', named(pay.pay)).click()
    await expect(page.getByText(/Ada/).first()).toBeVisible()
    await expect(page.getByText(checkout.order.mail.replace('{email}', 'ada.rider@example.com'))).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`/${storefront}/orders/`))
    await expectAccessible(page)
  })
