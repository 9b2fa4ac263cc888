import type { LinkTarget } from '../menu'

/** What is named; neither null nor ''. */
export const some = (...names: (string | null)[]): string[] => names.flatMap((name) => name || [])

/** What has to be known to write these links: where pages are now. Slugs are addresses by themselves. */
export const linked = (...links: (LinkTarget | null)[]): { pages: string[] } => ({
  pages: links.flatMap((link) => (link?.to === 'page' ? [link.page] : [])),
})
