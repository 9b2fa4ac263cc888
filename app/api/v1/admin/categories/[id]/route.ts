import { deleteCategory, updateCategory } from '@/lib/catalog/category-commands'
import { requireCategoryForEdit } from '@/lib/catalog/category-queries'
import { changeCategory, getCategoryForStaff, deleteCategory as remove } from '../../../_spec/catalogue-operations'
import { toDeskCategory } from '../../../_spec/desk-shape'
import { endpoint } from '../../../_spec/endpoint'

export const GET = endpoint(getCategoryForStaff, async ({ actor, params: { id } }) =>
  toDeskCategory(await requireCategoryForEdit(actor, id)),
)

export const PATCH = endpoint(changeCategory, ({ params: { id }, body, version, run }) =>
  run((context) => updateCategory(context, { ...body, id, version })),
)

export const DELETE = endpoint(remove, ({ params, run }) => run((context) => deleteCategory(context, params)))
