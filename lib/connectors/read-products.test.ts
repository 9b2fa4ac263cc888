import { existsSync, readFileSync } from 'node:fs'
import { asc } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { db } from '@/db'
import { categories, products, variants } from '@/db/schema/catalog'
import { stockLocations } from '@/db/schema/inventory'
import { prices } from '@/db/schema/pricing'
import { guest, system } from '@/lib/kernel/actor'
import { newId } from '@/lib/kernel/id'
import { exportProducts } from './product-export-queries'
import { importProducts } from './product-import-commands'
import type { RefusedLine } from './product-record'
import { type ProductFormat, readProducts } from './read-products'

const HEAD =
  'Handle,Title,Body (HTML),Vendor,Type,Tags,Published,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty'

async function run(file: string | Buffer, format: ProductFormat = 'shopify') {
  async function* pieces() {
    const bytes = Buffer.from(file)
    for (let at = 0; at < bytes.length; at += 301) yield bytes.subarray(at, at + 301)
  }
  const refused: RefusedLine[] = []
  const items = readProducts(pieces(), { format, market: 'ch' })
  const report = await importProducts(system, items, { source: format, onRefused: (line) => refused.push(line) })
  return { ...report, refused: refused.sort((a, b) => a.line - b.line).map(({ line, reason }) => [line, reason]) }
}

const count = async () => (await db.select().from(products)).length

test('a file full of slips brings what makes sense and refuses the rest by line', async () => {
  await db.insert(stockLocations).values({ id: newId('location'), name: 'Chur', country: 'CH' })
  const lines = [
    HEAD,
    'mug,Mug,<p>Of clay</p>,Vela,Kitchen,,true,,,MUG-1,19.90,4',
    'lamp,"Lamp "night" light",,Vela,Lighting,,true,,,LAMP-1,49.00,1',
    'cup,Cup,"two',
    'lines, and a comma",Vela,Kitchen,,true,Colour,Red,CUP-R,12.00,3',
    'cup,,,,,,,,Blue,CUP-B,12.00,0',
    'tent,Tent,,Vela,Camping,,true,,,TENT-1,free,1',
    'sum,=SUM(A1:A9),,=cmd|x,Kitchen,,true,,,SUM-1,1.00,1',
    ',Nobody,,,,,,,,NO-1,1.00,1',
    'bag,Bag,,Vela,Travel,,true,,,MUG-1,5.00,1',
    'mug,,,,,,,,,MUG-2,19.90,1',
    'rope,Rope,,Vela,Climbing,,true,,,ROPE-1,9.00,1.5',
    'open,"Never closed,,,,,true,,,OPEN-1,1.00,1',
  ]
  const { refused, ...report } = await run(`${lines.join('\n')}\n`)
  expect(report).toMatchObject({ created: 3, updated: 0 })
  expect(refused).toEqual([
    [3, 'brokenQuotes'],
    [7, 'badPrice'],
    [9, 'noHandle'],
    [10, 'skuTaken'],
    [11, 'handleAgain'],
    [12, 'badQuantity'],
    [13, 'brokenQuotes'],
  ])
  const names = (await db.select().from(products).orderBy(asc(products.slug))).map(({ name }) => name.en)
  expect(names).toEqual(['Cup', 'Mug', '=SUM(A1:A9)'])
})

test('half a product is none: where one of its lines is broken, the others are left out too', async () => {
  const file = [HEAD, 'shoe,Shoe,,,,,true,Size,40,S-40,80,1', 'shoe,,,,,,,,"4"1,S-41,80,1', 'shoe,,,,,,,,42,S-42,80,1']
  const { created, refused } = await run(file.join('\n'))
  expect(created).toBe(0)
  expect(refused).toEqual([
    [2, 'brokenLine'],
    [3, 'brokenQuotes'],
  ])
})

test('Latin-1 and UTF-16 files bring their accents', async () => {
  const file = `${HEAD}\ngroesse,Größe für Zürich,,,,,true,,,GR-1,5,1\n`
  expect(await run(Buffer.from(file, 'latin1'))).toMatchObject({ created: 1 })
  expect(await run(Buffer.from(`\ufeff${file}`, 'utf16le'))).toMatchObject({ created: 0, unchanged: 1 })
  const all = (await db.select().from(products)).map(({ name }) => name.en)
  expect(all).toContain('Größe für Zürich')
})

test('scripts in a description are not stored', async () => {
  await run(`${HEAD}\nevil,Evil,<p onclick=x()>Hi</p><script>alert(1)</script>,,,,true,,,EV-1,5,1\n`)
  const evil = (await db.select().from(products)).find(({ slug }) => slug === 'evil')
  expect(evil!.description.en).toBe('<p>Hi</p>')
})

test('a file without its columns says which are missing', async () => {
  await expect(run('Name,Price\nMug,5\n')).rejects.toMatchObject({ key: 'importColumns' })
  await expect(run('')).rejects.toMatchObject({ key: 'importColumns' })
})

async function exported() {
  const lines = []
  for await (const some of exportProducts(system)) lines.push(...some)
  return lines.map((line) => JSON.stringify(line)).join('\n')
}

test('what was exported changes nothing when it is imported, and makes the same shop when all is gone', async () => {
  const file = await exported()
  const before = await count()
  expect(await run(file, 'concerto')).toMatchObject({ created: 0, updated: 0, unchanged: before, refused: [] })
  const changed = file.replace('"19.90"', '"21.50"')
  expect(await run(changed, 'concerto')).toMatchObject({ created: 0, updated: 1, unchanged: before - 1 })
  await run(file, 'concerto')
  await db.delete(products)
  await db.delete(categories)
  expect(await run(file, 'concerto')).toMatchObject({ created: before, refused: [] })
  expect((await exported()).split('\n').sort()).toEqual(file.split('\n').sort())
  expect([await db.$count(variants), await db.$count(prices)]).toEqual([before + 1, before + 1])
})

test('lines of our format that are no product are refused with what is wrong', async () => {
  const good = { slug: 'kite', name: { en: 'Kite' }, variants: [{ sku: 'K-1', prices: { de: { price: '9.50' } } }] }
  const lines = [
    JSON.stringify(good),
    '{"slug":"kite"',
    JSON.stringify({ ...good, slug: 'a', colour: 'red' }),
    JSON.stringify({ ...good, slug: 'b', variants: [{ sku: 'K-2', prices: { de: { price: '9.5.0' } } }] }),
    JSON.stringify({ ...good, slug: 'c', variants: [] }),
    JSON.stringify(good),
    '',
    JSON.stringify({ ...good, slug: 'd', name: { en: 'x\u0000' } }),
    `"${'x'.repeat(300_000)}"`,
  ]
  const { created, refused } = await run(lines.join('\r\n'), 'concerto')
  expect(created).toBe(1)
  expect(refused).toEqual([
    [2, 'badRecord'],
    [3, 'badRecord'],
    [4, 'badPrice'],
    [5, 'badRecord'],
    [6, 'productTwice'],
    [8, 'encoding'],
    [9, 'lineTooLong'],
  ])
})

test('who may not read the catalogue may not export it', async () => {
  await expect(exportProducts(guest).next()).rejects.toMatchObject({ code: 'forbidden' })
})

const REAL = '../shared/data/catalogues/shopify-apparel.csv'
test.skipIf(!existsSync(REAL))(
  'a real Shopify export is imported whole, and a second run changes nothing',
  async () => {
    const first = await run(readFileSync(REAL))
    expect(first.refused).toEqual([])
    expect(first.created).toBeGreaterThan(10)
    expect(await run(readFileSync(REAL))).toMatchObject({ created: 0, updated: 0, unchanged: first.created })
  },
)

test('every string that breaks software becomes the name of a product, or is refused', async () => {
  const file = '../shared/data/strings/naughty-strings.json'
  const strings: string[] = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : ['<b>', '\u202e', "'; drop"]
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`
  const lines = strings.map(
    (text, n) => `n${n},${quoted(text)},${quoted(text)},${quoted(text)},${quoted(text)},,true,,,N-${n},5,1`,
  )
  const { created, refused } = await run(`${HEAD}\n${lines.join('\n')}\n`)
  expect(created + refused.length).toBe(strings.length)
  expect(created).toBeGreaterThan(strings.length * 0.9)
})
