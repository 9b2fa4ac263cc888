import { listCategoryTree } from '@/lib/catalog/category-queries'
import { endpoint } from '../_spec/endpoint'
import { listCategories } from '../_spec/operations'
import { toTree } from '../_spec/shape'

export const GET = endpoint(listCategories, async ({ channel }) =>
  (await listCategoryTree()).map((node) => toTree(node, channel.locale)),
)
