import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { texts, words } from '@/app/_messages/words'
import { VisualEditor } from '@/components/admin/content/visual-editor'
import { requirePageForEdit } from '@/lib/content/page-edit-queries'
import { listReleases } from '@/lib/content/release-queries'
import { listRetired } from '@/lib/content/retired-queries'
import { channelOf, storefrontCodes } from '@/lib/kernel/channel'
import { isLocale, locales } from '@/lib/kernel/locale'
import { requireStaff, shown } from '../../../../../../_desk/guard'
import { adminLocale } from '../../../../../../_desk/preferences'
import { planText, publishText, releaseText, revokeLink, saveText, shareText, stageText } from './actions'

type PageProps = { params: Promise<{ id: string; locale: string }> }

export async function generateMetadata({ params }: PageProps): Promise<Metadata> {
  const { id, locale } = await params
  if (!isLocale(locale)) return {}
  const { text } = await shown(requirePageForEdit(await requireStaff(), id, locale))
  return { title: text?.title }
}

export default async function Page({ params }: PageProps) {
  const { id, locale } = await params
  if (!isLocale(locale)) notFound()
  const staff = await requireStaff()
  const page = await shown(requirePageForEdit(staff, id, locale))
  if (!page.text) notFound()
  const reader = await adminLocale()
  const { title, slug, seo, blocks, revision } = page.text
  const markets = texts(reader, 'editor').markets
  const language = words(reader, 'pages')
  return (
    <VisualEditor
      // Another language is another text, with a history of its own.
      key={locale}
      page={{ pageId: id, locale, title, slug, seo, blocks, revision, isReadOnly: page.trashedAt !== null }}
      back={`/admin/content/pages/${id}?language=${locale}`}
      languages={locales
        .filter((one) => page.languages.some((text) => text.locale === one))
        .map((one) => ({
          locale: one,
          name: language(`languages.${one}`),
          href: `/admin/content/pages/${id}/${one}/edit`,
          isCurrent: one === locale,
        }))}
      markets={storefrontCodes
        .map(channelOf)
        .filter(
          (channel) => channel.locale === locale && (!page.sites.length || page.sites.includes(channel.storefront)),
        )
        .map(({ storefront, market }) => ({ storefront, name: markets[market] }))}
      retired={(await listRetired()).map(({ type }) => type)}
      save={saveText}
      publish={publishText}
      stage={stageText}
      plan={planText}
      share={shareText}
      revoke={revokeLink}
      releases={(await listReleases(staff, ['open'])).map(({ id: release, name }) => ({ id: release, name }))}
      addToRelease={releaseText}
    />
  )
}
