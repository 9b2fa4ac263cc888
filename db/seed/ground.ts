import type { Localized } from '../../lib/kernel/locale'

export const locations = [
  { name: 'Romanshorn', country: 'CH' },
  { name: 'Konstanz', country: 'DE' },
]

type Shipping = {
  market: string
  code: string
  name: Localized
  description: Localized
  price: number
  freeFrom: number | null
  maxWeightGrams: number | null
  minDays: number
  maxDays: number
}

const post = { en: 'By post', de: 'Mit der Post', pl: 'Paczką' }
const postWords = {
  en: 'To your door or a parcel station',
  de: 'An die Haustür oder eine Paketstation',
  pl: 'Pod drzwi lub do automatu paczkowego',
}
const express = { en: 'Express', de: 'Express', pl: 'Ekspres' }
const expressWords = {
  en: 'Ordered before noon, there the next working day',
  de: 'Vor Mittag bestellt, am nächsten Werktag da',
  pl: 'Zamówione przed południem, następnego dnia roboczego u Ciebie',
}
const freight = { en: 'Brought by van', de: 'Mit dem Transporter', pl: 'Dostawa busem' }
const freightWords = {
  en: 'Scooters and heavy things: we call, come and help unload',
  de: 'Roller und Schweres: Wir rufen an, kommen und helfen abladen',
  pl: 'Skutery i ciężkie rzeczy: dzwonimy, przyjeżdżamy i pomagamy rozładować',
}

/** Parcels weigh up to 30 kg. Prices in minor units of the market's currency, tax included. */
export const shipping: Shipping[] = [
  ...(['ch', 'de', 'pl'] as const).flatMap((market) => {
    const price = { ch: [9_00, 19_00, 190_00], de: [5_90, 14_90, 180_00], pl: [15_00, 35_00, 690_00] }[market]
    const freeFrom = { ch: 100_00, de: 100_00, pl: 400_00 }[market]
    const parcel = { market, maxWeightGrams: 30_000 }
    return [
      {
        ...parcel,
        code: 'post',
        name: post,
        description: postWords,
        price: price[0]!,
        freeFrom,
        minDays: 2,
        maxDays: 3,
      },
      {
        ...parcel,
        code: 'express',
        name: express,
        description: expressWords,
        price: price[1]!,
        freeFrom: null,
        minDays: 1,
        maxDays: 1,
      },
      {
        market,
        maxWeightGrams: null,
        code: 'freight',
        name: freight,
        description: freightWords,
        price: price[2]!,
        freeFrom: 3000_00,
        minDays: 7,
        maxDays: 14,
      },
    ]
  }),
]
