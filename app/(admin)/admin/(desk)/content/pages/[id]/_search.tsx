import { words } from '@/app/_messages/words'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { Thumbnail } from '@/components/ui/thumbnail'
import { listAssetsById } from '@/lib/assets/asset-queries'
import { mediaUrl } from '@/lib/assets/rendition'
import type { PageText } from '@/lib/content/page'
import { hasAddress } from '@/lib/content/page'
import type { Address } from '@/lib/content/page-address'
import { seoLengths } from '@/lib/content/publish-check'
import { socialCardUrl } from '@/lib/content/social-card'
import { usesOf } from '@/lib/content/uses'
import { channelOf } from '@/lib/kernel/channel'
import { baseUrl } from '@/lib/kernel/environment'
import { changeSearch } from '../../actions'
import type { Own } from './_own'

/** What stands around the blocks: title, address, what search engines are told, and how both look outside. */
export async function Search({ locale, page, text, addresses }: Own & { text: PageText; addresses: Address[] }) {
  const t = words(locale, 'pages')
  const { seo, title, slug } = text
  const [picture] = await listAssetsById(usesOf(text.blocks, seo).assets.slice(0, 1))
  const address = addresses.find((each) => each.locale === page.locale)
  // Drawn of what is public, so a page that is not has none yet.
  const card =
    address && text.publishedVersion
      ? socialCardUrl(channelOf(address.storefront), address.path, [text.publishedVersion, text.publishedAt])
      : undefined
  const host = baseUrl().replace(/^https?:\/\//, '')
  const shown = seo.title || title
  return (
    <Section title={t('search')}>
      <div className="grid gap-8 lg:grid-cols-2">
        <CommandForm
          action={changeSearch}
          hidden={{ pageId: page.id, locale: page.locale }}
          submit={t('save')}
          variant="outline"
          fields={[
            { name: 'title', label: t('name'), value: title, required: true },
            ...(hasAddress(page.kind) ? [{ name: 'slug', label: t('slug'), value: slug }] : []),
            { name: 'seoTitle', label: t('seoTitle'), value: seo.title, hint: t('seoHint', lengths('title')) },
            {
              name: 'seoDescription',
              label: t('seoDescription'),
              kind: 'textarea',
              value: seo.description,
              hint: t('seoHint', lengths('description')),
            },
            {
              name: 'isHidden',
              label: t('seoHidden'),
              kind: 'select',
              value: seo.isHidden ? 'true' : 'false',
              options: [
                { value: 'false', label: t('no') },
                { value: 'true', label: t('yes') },
              ],
            },
          ]}
        />
        <div className="min-w-0 space-y-6 text-sm">
          <figure>
            <figcaption className="mb-2 text-ink-2">{t('seoResult')}</figcaption>
            <p className="truncate text-ink-3 text-xs">
              {host} › {address?.path.replaceAll('/', ' › ') || slug}
            </p>
            <p className="truncate text-info text-lg">{cut(shown, seoLengths.title.most)}</p>
            <p className="text-ink-2">{cut(seo.description, seoLengths.description.most) || t('seoNoDescription')}</p>
          </figure>
          <figure>
            <figcaption className="mb-2 text-ink-2">{t('seoCard')}</figcaption>
            <div className="max-w-sm overflow-hidden rounded-md border border-line">
              <Thumbnail
                src={card ?? (picture && mediaUrl(picture.hash, 640))}
                className="aspect-[1.91] w-full rounded-none object-cover"
              />
              <div className="border-line border-t p-3">
                <p className="text-ink-3 text-xs">{host}</p>
                <p className="truncate font-medium">{shown}</p>
                <p className="line-clamp-2 text-ink-2 text-xs">{seo.description}</p>
              </div>
            </div>
          </figure>
        </div>
      </div>
    </Section>
  )
}

const lengths = (of: keyof typeof seoLengths) => ({
  least: String(seoLengths[of].least),
  most: String(seoLengths[of].most),
})
const cut = (text: string, most: number) => (text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text)
