import 'server-only'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { taxRates } from '@/db/schema/channels'
import { rateOf, type TaxRate } from './tax'
import { knownRates } from './tax-rates'

/** The rates of these countries: as the owner entered them, else as we know them. Feed them to `rateOf`. */
export async function listTaxRates(countries: string[]): Promise<TaxRate[]> {
  const entered = await find({ countries: JSON.stringify(countries) })
  const own = new Set(entered.map(({ country }) => country))
  return [...entered, ...knownRates.filter(({ country }) => countries.includes(country) && !own.has(country))]
}

/** One rate in millionths. For several goods use `listTaxRates` once. */
export const getTaxRate = async (country: string, category: string, at: Date) =>
  rateOf(await listTaxRates([country]), country, category, at)

const find = compiled(() =>
  db
    .select({
      country: taxRates.country,
      category: taxRates.category,
      rate: taxRates.rate,
      validFrom: taxRates.validFrom,
      validTo: taxRates.validTo,
    })
    .from(taxRates)
    .where(inList(taxRates.country, 'countries')),
)
