import { createCategory } from '@/lib/catalog/category-commands'
import { listAllCategories } from '@/lib/catalog/category-queries'
import { createCategory as create, listCategoriesForStaff } from '../../_spec/catalogue-operations'
import { flat, toDeskCategory } from '../../_spec/desk-shape'
import { endpoint } from '../../_spec/endpoint'

export const GET = endpoint(listCategoriesForStaff, async ({ actor }) =>
  flat(await listAllCategories(actor)).map(toDeskCategory),
)

export const POST = endpoint(create, ({ body, run }) => run((context) => createCategory(context, body)))
