import { expect, test } from 'vitest'
import { deliveredPrintTheme } from '@/lib/design/faces'
import type { ProductCard } from '@/lib/pricing/product-card'
import { printCatalogue } from './print-catalogue'

const card = (at: number): ProductCard => ({
  ...{ id: `prod_${at}`, slug: `lamp-${at}`, name: `Lampa ${at}`, brand: null, swatches: [], media: [], badges: [] },
  summary: 'Żółte światło na każdą drogę, także na tę przez przełęcz, kiedy zrobi się już naprawdę późno i zimno.',
  ...{ price: { amount: 12_900, currency: 'PLN' }, isFrom: false, rating: null, isBuyable: true },
})

async function sheetsFor(products: number): Promise<number> {
  const pdf = await printCatalogue({
    ...{ title: 'Katalog', subtitle: 'Wszystko', contents: 'Spis treści', language: 'pl', theme: deliveredPrintTheme },
    chapters: [
      {
        name: 'Światła',
        text: 'Widzieć i być widzianym.',
        cards: Array.from({ length: products }, (_, at) => card(at)),
      },
    ],
  })
  return (
    Buffer.from(pdf)
      .toString('latin1')
      .match(/\/Type \/Page\b/g)?.length ?? 0
  )
}

test('six products of a chapter stand on one sheet behind cover and contents, the seventh on the next', async () => {
  expect(await sheetsFor(6)).toBe(3)
  expect(await sheetsFor(7)).toBe(4)
})
