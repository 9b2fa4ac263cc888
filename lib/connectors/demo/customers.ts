import 'server-only'
import { insertMany } from '@/db/bulk'
import { counters } from '@/db/schema/channels'
import { addresses, customers } from '@/db/schema/customers'
import { people } from '@/db/seed/people'
import type { PostalAddress } from '@/lib/kernel/address'
import { type MarketCode, markets } from '@/lib/kernel/channel'
import { newId } from '@/lib/kernel/id'
import type { Locale } from '@/lib/kernel/locale'
import { before, DAY } from '@/lib/kernel/time'
import { dice } from './dice'

export type DemoCustomer = {
  id: string
  email: string
  market: MarketCode
  locale: Locale
  since: Date
  address: PostalAddress
}

const COUNT = 2000
const FIRST_NUMBER = 10_001
const SHARES: [MarketCode, number][] = [
  ['ch', 5],
  ['de', 3],
  ['pl', 2],
]

/** Two thousand people of three markets, each with an address. */
export async function layCustomers(now: Date): Promise<DemoCustomer[]> {
  const { pick, between, weighted, next } = dice(2024)
  const laid = Array.from({ length: COUNT }, (_, n): DemoCustomer => {
    const [market] = weighted(SHARES, ([, share]) => share)
    const { first, last, streets, cities } = people[market]
    const [firstName, lastName, city] = [
      pick<string>(first),
      pick<string>(last),
      pick<readonly [string, string]>(cities),
    ]
    return {
      id: newId('customer', now.getTime()),
      email: `${plain(firstName)}.${plain(lastName)}.${n + 1}@example.${pick(['com', 'net', 'org'])}`,
      market,
      locale: next() < 0.12 ? 'en' : markets[market].locale,
      since: before(now, Math.floor(next() ** 0.8 * 730) * DAY),
      address: {
        firstName,
        lastName,
        street: `${pick<string>(streets)} ${between(1, 90)}`,
        postalCode: city[0],
        city: city[1],
        country: markets[market].country,
      },
    }
  })
  laid.sort((a, b) => a.since.getTime() - b.since.getTime())
  await insertMany(
    customers,
    laid.map(({ id, email, market, locale, since, address }, at) => ({
      id,
      number: FIRST_NUMBER + at,
      email,
      firstName: address.firstName,
      lastName: address.lastName,
      locale,
      market,
      createdAt: since,
      updatedAt: since,
    })),
  )
  await insertMany(
    addresses,
    laid.map(({ id, address, since }) => ({
      id: newId('address', now.getTime()),
      customerId: id,
      ...address,
      isDefaultShipping: true,
      isDefaultBilling: true,
      createdAt: since,
    })),
  )
  await insertMany(counters, [{ name: 'customer', value: FIRST_NUMBER + COUNT - 1 }], {
    target: ['name'],
    update: ['value'],
  })
  return laid
}

const plain = (name: string) =>
  name
    .toLowerCase()
    .replace(/ł/g, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
