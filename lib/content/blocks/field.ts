import { z } from 'zod'
import { looseBlock } from '../block'
import { linkTarget } from '../link'

/** How a property is edited where its schema alone does not say. Others: text = one line, enum = choice, and so on. */
export type Control =
  | ('longText' | 'richText' | 'picture' | 'video' | 'product' | 'products' | 'category' | 'model' | 'page')
  | ('link' | 'form' | 'date' | 'blocks' | 'position')

declare module 'zod' {
  interface GlobalMeta {
    control?: Control
  }
}

/** One line of text. */
export const line = (most = 160) => z.string().max(most).default('')
/** Several lines without markup. */
export const longText = (most = 600) => z.string().max(most).default('').meta({ control: 'longText' })
/** HTML of an editor; `cleanBlocks` takes away what may not be in it before it is stored. */
export const richText = (most = 40_000) => z.string().max(most).default('').meta({ control: 'richText' })
export const choice = <const V extends readonly [string, ...string[]]>(values: V) =>
  z.enum(values).default(values[0] as never)
export const toggle = (on = false) => z.boolean().default(on)
export const number = (least: number, most: number, usual: number) => z.number().min(least).max(most).default(usual)
export const count = (least: number, most: number, usual: number) => z.int().min(least).max(most).default(usual)

/** The id of an asset. */
export const picture = () => z.string().max(40).nullable().default(null).meta({ control: 'picture' })
export const video = () => z.string().max(40).nullable().default(null).meta({ control: 'video' })
/** Slugs. */
export const product = () => z.string().max(200).default('').meta({ control: 'product' })
export const products = (most: number) =>
  z.array(z.string().max(200)).max(most).default([]).meta({ control: 'products' })
export const model = () => z.string().max(120).default('').meta({ control: 'model' })
/** The path from the root: "gear/helmets". */
export const category = () => z.string().max(200).default('').meta({ control: 'category' })
/** Ids. */
export const page = () => z.string().max(40).default('').meta({ control: 'page' })
export const form = () => z.string().max(40).default('').meta({ control: 'form' })
export const link = () => linkTarget.nullable().default(null).meta({ control: 'link' })
/** An instant, as ISO 8601 in UTC; empty for none. */
export const date = () =>
  z
    .union([z.literal(''), z.iso.datetime()])
    .default('')
    .meta({ control: 'date' })
/** A place on a picture, in hundredths of its width or height. */
export const position = () => z.number().min(0).max(100).default(50).meta({ control: 'position' })
/** A list of blocks. Their own properties are checked by their own definitions. */
export const slot = () => z.array(looseBlock).max(100).default([]).meta({ control: 'blocks' })
export const list = <S extends z.ZodObject>(schema: S, most: number) => z.array(schema).max(most).default([])
