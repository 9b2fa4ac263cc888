import { type ClassValue, clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

const merge = extendTailwindMerge({ extend: { theme: { shadow: ['float'], text: ['base'] } } })

/** Joins class names; the later of two that contradict each other wins. Too heavy for client code of the shop: use `clsx`. */
export const cn = (...classes: ClassValue[]) => merge(clsx(classes))
