'use server'

import type { z } from 'zod'
import { updateProductInput } from '@/lib/catalog/product'
import { updateProduct } from '@/lib/catalog/product-commands'
import { setAttributesInput, setCategoriesInput, setMediaInput, setRelationsInput } from '@/lib/catalog/product-content'
import { setAttributes, setCategories, setMedia, setRelations } from '@/lib/catalog/product-content-commands'
import { saveVariantsInput } from '@/lib/catalog/variant'
import { saveVariants as saveVariantsCommand } from '@/lib/catalog/variant-commands'
import { setFits as setFitsCommand, setFitsInput } from '@/lib/configurator/accessory-commands'
import { deskCall } from '../../../_desk/forms'

// One for each editor of the page: each saves its own part upon the version that its person has seen.
const texts = deskCall(updateProductInput, updateProduct)
const media = deskCall(setMediaInput, setMedia)
const variants = deskCall(saveVariantsInput, saveVariantsCommand)
const categories = deskCall(setCategoriesInput, setCategories)
const attributes = deskCall(setAttributesInput, setAttributes)
const fits = deskCall(setFitsInput, setFitsCommand)
const relations = deskCall(setRelationsInput, setRelations)

export const saveTexts = async (input: z.input<typeof updateProductInput>) => texts(input)
export const saveMedia = async (input: z.input<typeof setMediaInput>) => media(input)
export const saveVariants = async (input: z.input<typeof saveVariantsInput>) => variants(input)
export const savePlace = async (input: z.input<typeof setCategoriesInput>) => categories(input)
export const saveProperties = async (input: z.input<typeof setAttributesInput>) => attributes(input)
export const saveRelations = async (input: z.input<typeof setRelationsInput>) => relations(input)
export const saveFits = async (input: z.input<typeof setFitsInput>) => fits(input)
