import { expect, test } from 'vitest'
import { setAccessories } from '@/lib/configurator/accessory-commands'
import { bicycle } from '@/lib/configurator/definition-for-tests'
import { configurationOf } from '@/lib/configurator/engine-queries'
import { createModel, publishModel } from '@/lib/configurator/model-commands'
import { getPublishedModel } from '@/lib/configurator/model-queries'
import { transact } from '@/lib/events/transact'
import { drain } from '@/lib/events/worker'
import { system } from '@/lib/kernel/actor'
import { channelOf } from '@/lib/kernel/channel'
import { sampleProduct } from '@/lib/pricing/testing'
import { type Listing, listingQuery } from './listing'
import { getListing } from './listing-queries'
import { searchProducts } from './search-queries'
import { searchSubscribers } from './subscribers'

const run = async <T>(command: Parameters<typeof transact<T>>[1]) => (await transact(system, command)).value
const follow = () => drain({ subscribers: searchSubscribers, tasks: [], schedules: [] })

async function bike() {
  const { id: productId, slug } = await sampleProduct()
  const { id, revision } = await run((c) => createModel(c, { slug, productId, definition: bicycle() }))
  await run((c) => publishModel(c, { id, revision }))
  const model = (await getPublishedModel(slug))!
  const keyOf = (choices: Record<string, string>) => configurationOf(model, choices)!.key
  return { id, slug, keyOf }
}

const fitting = (...fits: string[]) => getListing('everything', 'ch', listingQuery({ fits: fits.join(',') }))
const countsOf = ({ facets }: Listing) =>
  Object.fromEntries(
    facets
      .filter(({ code }) => code === 'fits')
      .flatMap(({ values }) => values.map(({ code, count }) => [code, count])),
  )

test('lists are filtered by what fits a model or one configuration of it', async () => {
  const [city, tour] = [await bike(), await bike()]
  const [bell, bag, lock, other] = [
    await sampleProduct(),
    await sampleProduct(),
    await sampleProduct(),
    await sampleProduct(),
  ]
  const set = (modelId: string, fits: [string, string][]) =>
    run((c) => setAccessories(c, { modelId, fits: fits.map(([productId, condition]) => ({ productId, condition })) }))
  await set(city.id, [
    [bell.id, ''],
    [bag.id, 'rack = steel'],
  ])
  await set(tour.id, [
    [bell.id, ''],
    [lock.id, ''],
  ])
  await follow()

  const ofCity = await fitting(city.slug)
  expect(new Set(ofCity.productIds)).toEqual(new Set([bell.id, bag.id]))
  expect(countsOf(ofCity)).toEqual({ [city.slug]: 2, [tour.slug]: 2 })
  expect((await fitting(city.slug, tour.slug)).total).toBe(3)

  const bare = `${city.slug}.${city.keyOf({ paint: 'blue', rack: 'none', basket: 'no' })}`
  const racked = `${city.slug}.${city.keyOf({ paint: 'blue', rack: 'steel', basket: 'no' })}`
  const onBare = await fitting(bare)
  expect(onBare.productIds).toEqual([bell.id])
  expect(countsOf(onBare)).toEqual({ [bare]: 1, [city.slug]: 2, [tour.slug]: 2 })
  expect(onBare.facets.find(({ code }) => code === 'fits')?.values[0]?.name.en).toMatch(/: Blue$/)
  expect(new Set((await fitting(racked)).productIds)).toEqual(new Set([bell.id, bag.id]))
  expect((await fitting(bare, tour.slug)).total).toBe(2)

  const found = await searchProducts(channelOf('en-ch'), listingQuery({ fits: racked }))
  expect(found.total).toBe(2)
  expect((await searchProducts(channelOf('en-ch'), listingQuery({ fits: racked, q: 'Sample' }))).total).toBe(2)
  expect((await searchProducts(channelOf('en-ch'), listingQuery({}))).total).toBe(0)
  expect((await fitting('nothing-known')).total).toBe(0)

  await set(city.id, [[other.id, '']])
  await follow()
  expect((await fitting(city.slug)).productIds).toEqual([other.id])
  expect((await fitting(tour.slug)).total).toBe(2)
})
