import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { variants } from '@/db/schema/catalog'
import { setAccessories } from '@/lib/configurator/accessory-commands'
import { transact } from '@/lib/events/transact'
import { system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { addLine } from './cart-commands'
import { listMisfits } from './cart-fit-queries'
import { getCart, priceCart } from './cart-queries'
import { addConfiguration } from './configuration-line-commands'
import { sellModel } from './model-for-tests'
import { addCategory, sell, visitor } from './shop-for-tests'

const swiss = channelOf('en-ch')
const plain = { paint: 'red', rack: 'none', basket: 'no' }
const loaded = { paint: 'blue', rack: 'steel', basket: 'no' }

async function productOf(variantId: string): Promise<string> {
  const [row] = await db.select({ id: variants.productId }).from(variants).where(eq(variants.id, variantId))
  return row!.id
}

/** A bicycle with a bell for all and a bag for those with a rack, and another bicycle that nothing fits but a lock. */
async function shop() {
  const category = `things-${Math.random().toString(36).slice(2)}`
  await addCategory(category)
  const [city, tour] = [await sellModel(), await sellModel()]
  const [bell, bag, lock] = [await sell({ category }), await sell({ category }), await sell({ category })]
  const set = async (modelId: string, fits: [string, string][]) => {
    const said = await Promise.all(fits.map(async ([id, condition]) => ({ productId: await productOf(id), condition })))
    await transact(system, (c) => setAccessories(c, { modelId, fits: said }))
  }
  await set(city.id, [
    [bell, ''],
    [bag, 'rack = steel'],
  ])
  await set(tour.id, [[lock, '']])
  return { city, tour, bell, bag, lock }
}

async function misfits(
  built: { slug: string; choices: Record<string, string> }[],
  things: string[],
  own?: { model: string; key?: string },
) {
  const anna = visitor()
  let token: string | undefined
  await transact(
    anna,
    async (context) => {
      for (const { slug, choices } of built)
        token = (await addConfiguration(context, { token, model: slug, choices })).token
      for (const variantId of things) token = (await addLine(context, { token, variantId })).token
    },
    { channel: swiss },
  )
  const priced = await priceCart((await getCart(anna, token))!, swiss, new Date())
  const found = await listMisfits(priced, own, 'en')
  return priced.lines.flatMap(({ lineId, variantId, problem }) => {
    const misfit = found.get(lineId)
    return misfit ? [{ variantId, problem, ...misfit }] : []
  })
}

test('what fits none of the scooters in the cart is said, with what it fits and what fits instead', async () => {
  const { city, tour, bell, bag, lock } = await shop()
  expect(await misfits([{ slug: city.slug, choices: loaded }], [bell, bag])).toEqual([])
  const [wrong, ...others] = await misfits([{ slug: city.slug, choices: plain }], [bell, bag])
  expect(others).toEqual([])
  expect(wrong).toMatchObject({
    variantId: bag,
    problem: null,
    fits: [{ model: city.slug, condition: 'rack = steel', words: 'Rack: Steel' }],
    instead: [{ name: expect.stringMatching(/^Helmet/) }],
  })
  expect(wrong?.scooters).toHaveLength(1)
  const [both] = await misfits([{ slug: city.slug, choices: plain }], [lock])
  expect(both).toMatchObject({ variantId: lock, fits: [{ model: tour.slug }], instead: [expect.anything()] })
  const two = [city, tour].map(({ slug }) => ({ slug, choices: plain }))
  expect((await misfits(two, [bell, bag, lock])).map(({ variantId }) => variantId)).toEqual([bag])
})

test('nothing is said where nobody knows of a scooter, or of its equipment', async () => {
  const { city, tour, bell, bag, lock } = await shop()
  expect(await misfits([], [bell, bag, lock])).toEqual([])
  expect(await misfits([], [bag], { model: city.slug })).toEqual([])
  expect((await misfits([], [bag], { model: tour.slug })).map(({ variantId }) => variantId)).toEqual([bag])
  expect(await misfits([], [bag], { model: 'gone' })).toEqual([])
  expect(await misfits([], [bag, city.variantId])).toEqual([])
  expect((await misfits([], [lock, city.variantId])).map(({ variantId }) => variantId)).toEqual([lock])
  const anything = await sell()
  expect(await misfits([{ slug: city.slug, choices: plain }], [anything])).toEqual([])
})
