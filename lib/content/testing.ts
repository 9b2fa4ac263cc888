import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import type { Block } from './block'
import { createPageInput, type PageContent } from './page'
import { createPage, saveDraft } from './page-commands'
import { requirePageForEdit } from './page-edit-queries'
import { publishPage } from './publish-commands'

/** People and steps of the tests of content. */
export const editor: Actor = { kind: 'staff', id: 'acct_e', name: 'Ewa', permissions: ['content.write'] }
export const marketer: Actor = {
  kind: 'staff',
  id: 'acct_m',
  name: 'Max',
  permissions: ['content.write', 'content.publish'],
}

export const run = async <T>(command: Parameters<typeof transact<T>>[1], actor = marketer, now?: Date) =>
  (await transact(actor, command, { now })).value

export const richText = (id: string, words: string): Block => ({
  id,
  type: 'richText',
  props: { text: `<p>${words}</p>`, width: 'prose' },
})

export async function newPage(title: string, given: object = {}) {
  const input = createPageInput.parse({ locale: 'en', title, ...given })
  return (await run((c) => createPage(c, input))).id
}

export const publish = (pageId: string, locale: Locale = 'en') => run((c) => publishPage(c, { pageId, locale }))

export async function edit(
  pageId: string,
  change: Partial<PageContent> | ((text: PageContent) => Partial<PageContent>),
  { locale = 'en' as Locale, actor = editor } = {},
) {
  const { text } = await requirePageForEdit(actor, pageId, locale)
  if (!text) throw new Error('no text')
  const { title, slug, blocks, seo, revision } = text
  const now = { title, slug, blocks, seo }
  const sent = { ...now, ...(typeof change === 'function' ? change(now) : change) }
  return run((c) => saveDraft(c, { pageId, locale, base: { ...now, revision }, ...sent }), actor)
}
