import { z } from 'zod'
import { createCategoryInput, moveCategoryInput, updateCategoryInput } from '@/lib/catalog/category'
import { createProductInput, productStatuses, updateProductInput } from '@/lib/catalog/product'
import { setCategoriesInput } from '@/lib/catalog/product-content'
import { saveVariantsInput } from '@/lib/catalog/variant'
import { deskCategory, deskProduct, productRow, saved, savedCategory } from './desk-schemas'
import { pageWith, paging } from './paging'
import { defineSpec } from './spec'

const id = z.strictObject({ id: z.string().max(60) })
const products = { tag: 'Products', scope: 'catalog.write' } as const
const publishing = { tag: 'Products', scope: 'catalog.publish', method: 'post', params: id, answer: saved } as const
const categories = { tag: 'Categories', scope: 'catalog.write' } as const

export const listProductsForStaff = defineSpec({
  id: 'listProductsForStaff',
  method: 'get',
  path: '/admin/products',
  summary: 'Products in every state, the last made first.',
  tag: 'Products',
  query: z.strictObject({
    ...paging,
    search: z.string().trim().max(200).optional(),
    status: z.enum(productStatuses).optional(),
    category: z.string().max(200).optional(),
  }),
  answer: pageWith('products', productRow),
  scope: 'catalog.read',
})
export const createProduct = defineSpec({
  ...products,
  id: 'createProduct',
  method: 'post',
  path: '/admin/products',
  summary: 'Make a draft with one variant.',
  body: createProductInput,
  answer: saved,
  status: 201,
  idempotency: 'optional',
})
export const getProductForStaff = defineSpec({
  id: 'getProductForStaff',
  method: 'get',
  path: '/admin/products/{id}',
  summary: 'A product as its editor sees it. Its ETag goes into the writes below as `If-Match`.',
  tag: 'Products',
  params: id,
  answer: deskProduct,
  scope: 'catalog.read',
})
export const changeProduct = defineSpec({
  ...products,
  id: 'changeProduct',
  method: 'patch',
  path: '/admin/products/{id}',
  summary: 'Change what is given.',
  params: id,
  body: updateProductInput.omit({ id: true, version: true }),
  answer: saved,
  ifMatch: 'required',
})
export const deleteProduct = defineSpec({
  ...products,
  id: 'deleteProduct',
  method: 'delete',
  path: '/admin/products/{id}',
  summary: 'Remove a draft that was never shown; others are archived.',
  params: id,
  answer: z.null(),
})
export const setVariants = defineSpec({
  ...products,
  id: 'setVariants',
  method: 'put',
  path: '/admin/products/{id}/variants',
  summary: 'The options and what is said of each combination; those that are missing are made.',
  params: id,
  body: saveVariantsInput.omit({ id: true, version: true }),
  answer: saved,
  ifMatch: 'required',
})
export const setProductCategories = defineSpec({
  ...products,
  id: 'setProductCategories',
  method: 'put',
  path: '/admin/products/{id}/categories',
  summary: 'Where a product stands.',
  params: id,
  body: setCategoriesInput.omit({ id: true, version: true }),
  answer: saved,
  ifMatch: 'required',
})
export const publishProduct = defineSpec({
  ...publishing,
  id: 'publishProduct',
  path: '/admin/products/{id}/publish',
  summary: 'Show a product in the shop.',
})
export const unpublishProduct = defineSpec({
  ...publishing,
  id: 'unpublishProduct',
  path: '/admin/products/{id}/unpublish',
  summary: 'Take a product back to be worked on.',
})
export const archiveProduct = defineSpec({
  ...publishing,
  id: 'archiveProduct',
  path: '/admin/products/{id}/archive',
  summary: 'Take a product out of the shop for good; orders and addresses stay.',
})
export const listCategoriesForStaff = defineSpec({
  ...categories,
  id: 'listCategoriesForStaff',
  method: 'get',
  path: '/admin/categories',
  summary: 'All categories, also those that are switched off, parents first.',
  answer: z.array(deskCategory),
  scope: 'catalog.read',
})
export const createCategory = defineSpec({
  ...categories,
  id: 'createCategory',
  method: 'post',
  path: '/admin/categories',
  summary: 'Make a category below another, or at the root.',
  body: createCategoryInput,
  answer: savedCategory,
  status: 201,
  idempotency: 'optional',
})
export const getCategoryForStaff = defineSpec({
  ...categories,
  id: 'getCategoryForStaff',
  method: 'get',
  path: '/admin/categories/{id}',
  summary: 'A category as its editor sees it.',
  params: id,
  answer: deskCategory,
  scope: 'catalog.read',
})
export const changeCategory = defineSpec({
  ...categories,
  id: 'changeCategory',
  method: 'patch',
  path: '/admin/categories/{id}',
  summary: 'Change what is given; with a new slug, the former address leads to the new one.',
  params: id,
  body: updateCategoryInput.omit({ id: true, version: true }),
  answer: savedCategory,
  ifMatch: 'required',
})
export const moveCategory = defineSpec({
  ...categories,
  id: 'moveCategory',
  method: 'post',
  path: '/admin/categories/{id}/move',
  summary: 'Hang a category, with all below it, somewhere else.',
  params: id,
  body: moveCategoryInput.omit({ id: true }),
  answer: savedCategory,
})
export const deleteCategory = defineSpec({
  ...categories,
  id: 'deleteCategory',
  method: 'delete',
  path: '/admin/categories/{id}',
  summary: 'Take a category away; its address leads to its parent, its products stay.',
  params: id,
  answer: z.null(),
})
