import { and, eq, inArray, notInArray, or, type SQL } from 'drizzle-orm'
import { compiled } from '@/db/compiled'
import { products } from '@/db/schema/catalog'
import { shownRelease } from '@/lib/kernel/shown-release'

const isPublished = () => eq(products.status, 'published')

/** Published products; for who looks at a release, with those that it publishes and without those that it hides. */
export function isShownProduct(): SQL {
  const planned = [...(shownRelease()?.products ?? [])]
  if (!planned.length) return isPublished()
  const idsOf = (wanted: 'published' | 'draft') => planned.flatMap(([id, status]) => (status === wanted ? id : []))
  const stays = and(isPublished(), notInArray(products.id, idsOf('draft')))
  return or(stays, inArray(products.id, idsOf('published'))) as SQL
}

/** `compiled`, of a statement over shown products: for who looks at a release it is built for that release. */
export function compiledShown<R>(build: (isShown: SQL) => ReturnType<Parameters<typeof compiled<R>>[0]>) {
  const usual = compiled<R>(() => build(isPublished()))
  return (values: Record<string, unknown>): Promise<R> =>
    shownRelease()?.products.size ? compiled<R>(() => build(isShownProduct()))(values) : usual(values)
}
