import { expect, test } from 'vitest'
import { transact } from '@/lib/events/transact'
import { type Actor, guest } from '@/lib/kernel/actor'
import { nextNumber } from './counter-commands'
import { SETTINGS_TAG } from './events'
import { defaultMarkets } from './market'
import { deleteShippingMethod, saveMarket, saveShippingMethod, saveTaxRates } from './market-commands'
import { getMarket } from './market-queries'
import { defaultSettings, saveSettingInput, settingKeys, settings } from './setting'
import { saveSetting } from './setting-commands'
import { getSetting, requireSettingForEdit } from './setting-queries'
import { quoteShipping, shippingMethodInput } from './shipping'
import { listShippingMethods } from './shipping-queries'
import { getTaxRate, listTaxRates } from './tax-queries'

const owner: Actor = { kind: 'staff', id: 'acct_1', name: 'Ada', permissions: ['settings.write'] }
const company = defaultSettings.company
const save = (value: object, version: number, actor = owner) =>
  transact(actor, (c) => saveSetting(c, saveSettingInput.parse({ key: 'company', version, value })))

test('a setting has a default, then what the owner says, and two owners do not overwrite each other', async () => {
  expect(await getSetting('company')).toEqual(company)
  expect((await requireSettingForEdit(owner, 'company')).version).toBe(0)
  const { stale } = await save({ ...company, city: 'Rorschach' }, 0)
  expect(stale).toEqual([SETTINGS_TAG])
  await save({ ...company, city: 'Arbon' }, 1)
  await expect(save({ ...company, phone: '1' }, 1)).rejects.toMatchObject({
    key: 'editConflict',
    fields: { city: ['changedByOther'] },
    params: { by: 'Ada' },
  })
  await expect(save({ ...company, phone: '1' }, 0)).rejects.toMatchObject({ key: 'editConflict' })
  expect(await requireSettingForEdit(owner, 'company')).toMatchObject({ version: 2, value: { city: 'Arbon' } })
})

test('a setting is checked by its own rules, field by field', () => {
  const parsed = saveSettingInput.safeParse({
    key: 'company',
    version: 0,
    value: { ...company, email: 'x', vip: true },
  })
  expect(parsed.error?.issues.map(({ path }) => path.join('.'))).toEqual(['value.email', 'value'])
  expect(saveSettingInput.safeParse({ key: '__proto__', version: 0, value: {} }).success).toBe(false)
  for (const key of settingKeys) expect(settings[key].safeParse(defaultSettings[key]).success).toBe(true)
})

test('numbers are given without gaps, also to many at once and after one that failed', async () => {
  const take = () => transact(guest, (c) => nextNumber(c, 'order')).then(({ value }) => value)
  const failed = transact(guest, async (c) => {
    await nextNumber(c, 'order')
    throw new Error('declined')
  })
  await expect(failed).rejects.toThrow('declined')
  const numbers = await Promise.all(Array.from({ length: 30 }, take))
  expect(numbers.sort((a, b) => a - b)).toEqual(Array.from({ length: 30 }, (_, i) => 100_001 + i))
})

test('shipping costs what the market says, is free from a value, and carries only its weight', async () => {
  const base = { market: 'ch', description: {}, minDays: 1, maxDays: 2, taxCategory: 'standard', active: true }
  const methods = [
    {
      ...base,
      code: 'parcel',
      name: { en: 'Parcel' },
      price: 790,
      freeFrom: 10_000,
      maxWeightGrams: 30_000,
      position: 0,
    },
    {
      ...base,
      code: 'freight',
      name: { en: 'Freight' },
      price: 9_900,
      freeFrom: null,
      maxWeightGrams: null,
      position: 1,
    },
  ].map((method) => shippingMethodInput.parse(method))
  for (const method of methods) await transact(owner, (c) => saveShippingMethod(c, method))
  await transact(owner, (c) => saveShippingMethod(c, { ...methods[1]!, price: 8_900 }))
  const stored = await listShippingMethods('ch')
  const quote = (value: number, weightGrams: number) =>
    quoteShipping(stored, { value, weightGrams }).map(({ code, amount, missing }) => [code, amount, missing])
  expect(quote(9_999, 1_000)).toEqual([
    ['parcel', 790, 1],
    ['freight', 8_900, null],
  ])
  expect(quote(10_000, 30_001)).toEqual([['freight', 8_900, null]])
  expect(quote(10_000, 30_000)[0]).toEqual(['parcel', 0, null])
  expect(await listShippingMethods('de')).toEqual([])
  await transact(owner, (c) => deleteShippingMethod(c, { id: stored[0]!.id }))
  expect(await listShippingMethods('ch')).toHaveLength(1)
})

test('a market and a country follow the code until the owner says otherwise', async () => {
  expect(await getMarket('de')).toEqual(defaultMarkets.de)
  await transact(owner, (c) => saveMarket(c, { code: 'de', pricesIncludeTax: false, shipsTo: ['DE'] }))
  expect(await getMarket('de')).toEqual({ code: 'de', pricesIncludeTax: false, shipsTo: ['DE'] })
  const now = new Date()
  expect(await getTaxRate('AT', 'reduced', now)).toBe(100_000)
  const rates = [{ category: 'standard' as const, rate: 210_000, validFrom: null, validTo: null }]
  await transact(owner, (c) => saveTaxRates(c, { country: 'AT', rates }))
  expect(await getTaxRate('AT', 'reduced', now)).toBe(210_000)
  expect((await listTaxRates(['AT', 'DE'])).filter(({ country }) => country === 'AT')).toHaveLength(1)
})

test('only who may write settings changes them', async () => {
  const merchandiser: Actor = { ...owner, permissions: ['catalog.write', 'prices.write'] }
  const forbidden = { code: 'forbidden' }
  for (const actor of [guest, merchandiser]) {
    await expect(save(company, 0, actor)).rejects.toMatchObject(forbidden)
    await expect(requireSettingForEdit(actor, 'company')).rejects.toMatchObject(forbidden)
    await expect(transact(actor, (c) => saveMarket(c, defaultMarkets.pl))).rejects.toMatchObject(forbidden)
    await expect(transact(actor, (c) => saveTaxRates(c, { country: 'PL', rates: [] }))).rejects.toMatchObject(forbidden)
    await expect(transact(actor, (c) => deleteShippingMethod(c, { id: 'x' }))).rejects.toMatchObject(forbidden)
  }
})
