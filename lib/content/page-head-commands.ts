import 'server-only'
import { z } from 'zod'
import type { Context } from '@/lib/events/transact'
import { authorize } from '@/lib/kernel/actor'
import { pageSeo } from './block'
import { pageContent, pageTextInput } from './page'
import { saveDraft } from './page-commands'
import { lockText } from './page-rows'

export const changeHeadInput = pageTextInput.extend({
  title: pageContent.shape.title,
  /** Left out where a page has no address. */
  slug: pageContent.shape.slug.optional(),
  seoTitle: pageSeo.shape.title,
  seoDescription: pageSeo.shape.description,
  isHidden: z.boolean(),
})

/** Changes what stands around the blocks of a draft: its title, address, and what search engines are told. */
export async function changeHead(
  context: Context,
  { pageId, locale, title, slug: wish, seoTitle, seoDescription, isHidden }: z.output<typeof changeHeadInput>,
): Promise<{ revision: number }> {
  authorize(context.actor, 'content.write')
  const stored = await lockText(context.tx, pageId, locale)
  const base = {
    title: stored.title,
    slug: stored.slug,
    blocks: stored.blocks,
    seo: stored.seo,
    revision: stored.revision,
  }
  const slug = wish ?? stored.slug
  const seo = { ...stored.seo, title: seoTitle, description: seoDescription, isHidden }
  const { revision } = await saveDraft(context, { pageId, locale, base, title, slug, blocks: stored.blocks, seo })
  return { revision }
}
