import 'server-only'
import { listFits } from '@/lib/configurator/accessory-queries'
import { type ShownFit, showFits } from '@/lib/configurator/shown-fit-queries'
import type { Locale } from '@/lib/kernel/locale'

type Batch<V> = { ids: Set<string>; found: Promise<(id: string) => V> }

/** Gathers what one request asks for in one turn, and reads it with one list query. */
export function gathered<V>(read: (ids: string[]) => Promise<(id: string) => V>): (id: string) => Promise<V> {
  let open: Batch<V> | undefined
  return async (id) => {
    if (!open) {
      const ids = new Set<string>()
      // A turn of the loop later, everyone at this level has asked.
      const found = new Promise<void>((resolve) => setImmediate(resolve)).then(() => {
        open = undefined
        return read([...ids])
      })
      open = { ids, found }
    }
    open.ids.add(id)
    const { found } = open
    return (await found)(id)
  }
}

/** The list queries behind fields that a list repeats. One set per request. */
export const newLoads = () => ({
  fits: perLocale((locale) =>
    gathered<ShownFit[]>(async (ids) => {
      const all = await listFits(ids)
      const shown = await Promise.all(
        ids.map(async (id) => {
          const own = all.filter(({ productId }) => productId === id)
          return [id, own.length ? await showFits(own, locale) : []] as const
        }),
      )
      const byId = new Map(shown)
      return (id) => byId.get(id) ?? []
    }),
  ),
})
export type Loads = ReturnType<typeof newLoads>

function perLocale<V>(make: (locale: Locale) => (id: string) => Promise<V>) {
  const made = new Map<Locale, (id: string) => Promise<V>>()
  return (id: string, locale: Locale): Promise<V> => {
    const load = made.get(locale) ?? make(locale)
    made.set(locale, load)
    return load(id)
  }
}
