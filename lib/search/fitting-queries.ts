import 'server-only'
import { db } from '@/db'
import { compiled } from '@/db/compiled'
import { inList } from '@/db/portable'
import { listingProducts } from '@/db/schema/search'
import { getFitTarget, listAccessories } from '@/lib/configurator/accessory-queries'
import { shortWords } from '@/lib/configurator/configuration-words'
import { fitCode, readFitTarget } from '@/lib/configurator/fit-target'
import { type Localized, locales, localized } from '@/lib/kernel/locale'
import { FITS, FITS_NAME, type ListedFacet } from './listing'

/** One configuration as the value of a filter: its name, and the numbers of the products that fit it. */
export type Fitting = { code: string; name: Localized; nums: number[] }

/** The first of the chosen values that names a configuration; whole models are values of the index. */
export async function findFitting(chosen: string[] | undefined): Promise<Fitting | undefined> {
  const target = chosen?.map(readFitTarget).find((each) => each?.key)
  const found = target && (await getFitTarget(target))
  if (!target || !found?.configuration) return
  const { model, choices } = found.configuration
  const ids = await listAccessories(model, choices)
  const rows = ids.length ? await numbersOf({ ids: JSON.stringify(ids) }) : []
  return {
    code: fitCode(target),
    name: Object.fromEntries(
      locales.map((locale) => {
        const words = shortWords(model.definition, choices, locale)
        return [locale, `${localized(found.name, locale)}: ${brief(words) || target.key}`]
      }),
    ),
    nums: rows.map(({ num }) => num),
  }
}

/** The facets with the configuration as a value of its own, before the models. */
export function withFitting(facets: ListedFacet[], fitting: Fitting | undefined, count: number): ListedFacet[] {
  if (!fitting) return facets
  const { code, name } = fitting
  const value = { code, name, swatch: null, count, chosen: true }
  if (!facets.some((facet) => facet.code === FITS)) return [{ code: FITS, name: FITS_NAME, values: [value] }, ...facets]
  return facets.map((facet) => (facet.code === FITS ? { ...facet, values: [value, ...facet.values] } : facet))
}

const LONGEST = 48

/** As many of the choices as a filter has room for. */
function brief(words: string): string {
  if (words.length <= LONGEST) return words
  const whole = words.slice(0, LONGEST).lastIndexOf(', ')
  return `${words.slice(0, whole > 0 ? whole : LONGEST)} …`
}

const numbersOf = compiled(() =>
  db.select({ num: listingProducts.num }).from(listingProducts).where(inList(listingProducts.productId, 'ids')),
)
