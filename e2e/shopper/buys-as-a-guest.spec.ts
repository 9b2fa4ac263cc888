import { texts } from '@/app/_messages/words'
import { channelOf } from '@/lib/kernel/channel'
import { expect, expectAccessible, test } from '../journey'

const addresses = {
  'en-ch': { street: 'Pilatusstrasse 1', postalCode: '6003', city: 'Luzern' },
  'de-de': { street: 'Kaiser-Joseph-Straße 7', postalCode: '79098', city: 'Freiburg' },
  'pl-pl': { street: 'ul. Floriańska 3', postalCode: '31-021', city: 'Kraków' },
} as const

for (const storefront of ['en-ch', 'de-de', 'pl-pl'] as const)
  test(`a guest in ${storefront} finds a mug, buys it, follows the order and says how they like it`, async ({
    page,
  }) => {
    const channel = channelOf(storefront)
    const product = texts(channel, 'product')
    const checkout = texts(channel, 'checkout')
    const fields = texts(channel, 'account').address
    const pay = texts(channel, 'pay')
    // One person for each run: whoever has said something once is not asked again.
    const email = `ada.${storefront}.${Date.now()}@example.com`
    const named = (words: string) => ({ name: words, exact: true })

    await page.goto(`/${storefront}/products/enamel-mug`)
    await page.getByRole('button', named(texts(channel, 'store').consent.reject)).click()
    await page.getByRole('button', named(product.addToCart)).click()
    await page.getByRole('link', named(product.toCart)).click()
    await expect(page.getByRole('heading', named(checkout.cart.title))).toBeVisible()
    await expectAccessible(page)

    await page.getByRole('link', named(checkout.cart.checkout)).click()
    await page.getByLabel(checkout.address.email).first().fill(email)
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
    await expect(page.getByText(checkout.order.mail.replace('{email}', email))).toBeVisible()
    await expect(page).toHaveURL(new RegExp(`/${storefront}/orders/`))
    await expectAccessible(page)

    // The page of the order asks for an opinion once it has been sent; its address is there before.
    await expect(page.getByRole('heading', named(product.review.title))).toBeHidden()
    await page.goto(`${page.url()}/review/enamel-mug`)
    await page.getByRole('button', named(product.review.send)).click()
    await expect(page.getByRole('alert').first()).toBeVisible()
    await page.getByRole('main').getByRole('radio').first().focus()
    for (let stars = 1; stars < 5; stars++) await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('main').getByRole('radio').last()).toBeChecked()
    await page.getByLabel(product.review.headline).fill('Zażółć «ideal» für Berge')
    await page.getByLabel(product.review.body).fill('Still warm on top of the pass.')
    await expectAccessible(page)
    await page.getByRole('button', named(product.review.send)).click()
    await expect(page.getByText(product.review.done)).toBeVisible()
    await page.getByRole('link', named(product.review.back)).click()
    await expect(page.getByText(product.review.waiting)).toBeVisible()
  })
