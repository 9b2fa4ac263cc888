import { z } from 'zod'
import type { LinkTarget } from './menu'

/** Within the storefront ("track", "#dealers"), or a whole https, mailto or tel address: nothing that could run. */
export const isAddress = (address: string): boolean =>
  /^(?:https:\/\/[^\s"'<>\\]+|mailto:[^\s"'<>\\]+|tel:[+\d().\s-]+)$/i.test(address) ||
  (/^[\w./?=&%+~#-]*$/.test(address) && !address.startsWith('//') && !address.includes('..'))

/** Where a link leads, as it is stored. An address that could run something is refused. */
export const linkTarget: z.ZodType<LinkTarget> = z.discriminatedUnion('to', [
  z.strictObject({ to: z.literal('page'), page: z.string().min(1).max(40) }),
  z.strictObject({ to: z.enum(['category', 'product', 'model']), slug: z.string().min(1).max(200) }),
  z.strictObject({ to: z.literal('address'), address: z.string().max(500).refine(isAddress, { error: 'address' }) }),
])

/** Where a link leads from a storefront (`home` is "/de-ch"); undefined when what it names is not public there. */
export function hrefOf(
  target: LinkTarget | null,
  home: string,
  pages: Record<string, { path: string }>,
): string | undefined {
  if (!target) return undefined
  if (target.to === 'page') {
    const page = pages[target.page]
    return page && (page.path ? `${home}/${page.path}` : home)
  }
  if (target.to !== 'address')
    return `${home}/${{ category: 'c', product: 'products', model: 'configure' }[target.to]}/${target.slug}`
  const { address } = target
  if (!isAddress(address)) return undefined
  if (/^[a-z]+:/i.test(address) || address.startsWith('#')) return address
  return address ? `${home}/${address.replace(/^\//, '')}` : home
}
