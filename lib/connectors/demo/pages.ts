import 'server-only'
import type { SeedBlock, SeedPage } from '@/db/seed/pages/page'
import { listAssetsByFileName } from '@/lib/assets/asset-queries'
import type { Block } from '@/lib/content/block'
import { emptySeo } from '@/lib/content/block'
import { newFormInput } from '@/lib/content/form'
import { createForm } from '@/lib/content/form-commands'
import { addLanguage, createPage, saveDraft } from '@/lib/content/page-commands'
import { publishPage } from '@/lib/content/publish-commands'
import { transact } from '@/lib/events/transact'
import type { Actor } from '@/lib/kernel/actor'
import { type Locale, locales } from '@/lib/kernel/locale'

type SeedForm = { name: string; definition: object }

/** What pages name and what has an id only here. */
type Laid = { assets: Map<string, string>; pages: Map<string, string>; forms: Map<string, string> }

/**
 * Lays pages in three languages, each with its links to the others, and publishes them. First all as empty drafts, since
 * they name each other; a page that is there under its key is left alone.
 */
export async function layPages(
  actor: Actor,
  pages: SeedPage[],
  forms: Record<string, SeedForm>,
  there: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  const assets = await listAssetsByFileName([...new Set(filesIn(pages))])
  const laid: Laid = {
    assets: new Map(assets.map(({ fileName, id }) => [fileName, id])),
    pages: new Map(there),
    forms: await layForms(actor, forms),
  }
  const missing = pages.filter(({ key }) => !there.has(key))
  for (const page of missing) laid.pages.set(page.key, await begin(actor, page, laid))
  for (const page of missing) await fill(actor, page, laid)
}

async function begin(actor: Actor, page: SeedPage, { pages }: Laid): Promise<string> {
  const { value } = await transact(actor, async (context) => {
    const { id } = await createPage(context, {
      kind: page.kind ?? 'page',
      parentId: page.parent ? (pages.get(page.parent) ?? null) : null,
      locale: 'en',
      title: page.title.en ?? page.key,
      slug: page.slug.en ?? '',
      templateId: null,
      sites: [],
      fallsBack: true,
      key: page.key,
      blocks: [],
    })
    for (const locale of locales) if (locale !== 'en') await addLanguage(context, { pageId: id, locale, from: null })
    return id
  })
  return value
}

async function fill(actor: Actor, page: SeedPage, laid: Laid): Promise<void> {
  const pageId = laid.pages.get(page.key) as string
  await transact(actor, async (context) => {
    for (const locale of locales) {
      const empty = { title: page.title.en ?? '', slug: page.slug.en ?? '', blocks: [], seo: emptySeo }
      await saveDraft(context, {
        pageId,
        locale,
        title: page.title[locale] ?? empty.title,
        slug: page.slug[locale] ?? empty.slug,
        blocks: blocksOf(page.blocks, locale, laid),
        seo: {
          ...emptySeo,
          description: page.description[locale] ?? '',
          pictureId: page.picture ? (laid.assets.get(page.picture.asset) ?? null) : null,
        },
        base: { revision: 1, ...empty },
      })
      if (page.kind !== 'template') await publishPage(context, { pageId, locale })
    }
  })
}

/** Blocks get ids that are the same in every language, since they are the same blocks. */
function blocksOf(blocks: SeedBlock[], locale: Locale, laid: Laid): Block[] {
  let number = 0
  return blocks.map(made)

  function made({ type, props, ...rest }: SeedBlock): Block {
    number++
    const id = `${type.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}-${number}`
    return { id, type, props: said(props) as Block['props'], ...rest }
  }

  function said(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => (isBlock(each) ? made(each) : said(each)))
    if (!value || typeof value !== 'object') return value
    const { en, de, pl } = value as Record<string, string | undefined>
    const [[name, named] = [], ...more] = Object.entries(value)
    if (en !== undefined && de !== undefined && pl !== undefined) return { en, de, pl }[locale]
    if (!more.length && typeof named === 'string') {
      if (name === 'asset') return laid.assets.get(named) ?? null
      if (name === 'page') return laid.pages.get(named) ?? ''
      if (name === 'form') return laid.forms.get(named) ?? ''
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, said(inner)]))
  }
}

const isBlock = (value: unknown): value is SeedBlock =>
  typeof value === 'object' && value !== null && 'type' in value && 'props' in value

async function layForms(actor: Actor, forms: Record<string, SeedForm>): Promise<Map<string, string>> {
  const { value } = await transact(actor, async (context) => {
    const made: [string, string][] = []
    for (const [key, form] of Object.entries(forms))
      made.push([key, (await createForm(context, newFormInput.parse(form))).id])
    return made
  })
  return new Map(value)
}

function filesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(filesIn)
  if (!value || typeof value !== 'object') return []
  if ('asset' in value && typeof value.asset === 'string') return [value.asset]
  return Object.values(value).flatMap(filesIn)
}
