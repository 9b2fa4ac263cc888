import type { CategoryNode } from '@/lib/catalog/category'
import { type Locale, localized } from '@/lib/kernel/locale'
import { linesOf } from './_tree'

/** Where a category may hang: anywhere but below itself. */
export const parentsFor = (tree: CategoryNode[], locale: Locale, path?: string) =>
  linesOf(tree)
    .filter((line) => path === undefined || !`${line.path}/`.startsWith(`${path}/`))
    .map(({ id, name, path: address, depth }) => ({ id, name: localized(name, locale), path: address, depth }))
