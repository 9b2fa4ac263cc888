import type { Localized } from '../../lib/kernel/locale'

type Season = { month: number; day: number }
type Amounts = { CHF: number; EUR: number; PLN: number }

export type SeedPromotion = {
  name: Localized
  /** The next such days: midnight to midnight, the last one excluded. Without them it runs always. */
  season?: [from: Season, until: Season]
  needsCoupon?: boolean
  perCustomerLimit?: number
  /** Slugs of categories stand for their ids. */
  what:
    | { kind: 'percentageOff'; category: string; percent: number; boughtWith: string }
    | { kind: 'cheapestFree'; category: string; pieces: number }
    | { kind: 'firstOrder'; percent: number }
    | { kind: 'freeDelivery'; from: Amounts }
  code?: string
}

/** A spring launch, a Christmas campaign, and two codes that always work. */
export const promotions: SeedPromotion[] = [
  {
    name: {
      en: 'Spring launch: a helmet with the scooter',
      de: 'Start in den Frühling: Helm zum Roller',
      pl: 'Start wiosny: kask do skutera',
    },
    season: [
      { month: 3, day: 1 },
      { month: 5, day: 16 },
    ],
    what: { kind: 'percentageOff', category: 'helmets', percent: 20, boughtWith: 'scooters' },
  },
  {
    name: {
      en: 'Christmas: the third gift is on us',
      de: 'Weihnachten: das dritte Geschenk von uns',
      pl: 'Święta: trzeci prezent od nas',
    },
    season: [
      { month: 11, day: 23 },
      { month: 12, day: 25 },
    ],
    what: { kind: 'cheapestFree', category: 'home', pieces: 3 },
  },
  {
    name: { en: 'Welcome', de: 'Willkommen', pl: 'Na dobry początek' },
    needsCoupon: true,
    perCustomerLimit: 1,
    what: { kind: 'firstOrder', percent: 10 },
    code: 'WELCOME10',
  },
  {
    name: { en: 'Friends ride along', de: 'Freunde fahren mit', pl: 'Przyjaciele jadą z nami' },
    needsCoupon: true,
    what: { kind: 'freeDelivery', from: { CHF: 50_00, EUR: 50_00, PLN: 200_00 } },
    code: 'VELAFRIENDS',
  },
]
