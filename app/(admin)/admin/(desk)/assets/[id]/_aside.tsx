import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { AssetThumbnail } from '@/components/admin/assets/asset-thumbnail'
import { Facts, Section } from '@/components/admin/detail-page'
import { Timeline } from '@/components/admin/timeline'
import { fileTypes } from '@/lib/assets/asset'
import type { AssetForEdit } from '@/lib/assets/asset-detail-queries'
import { type AssetUse, listAssetUses } from '@/lib/assets/asset-use-queries'
import { listSimilar } from '@/lib/assets/likeness-queries'
import type { AssetMeta } from '@/lib/assets/meta'
import { webFilmState } from '@/lib/assets/web-film-queries'
import { listTimeline } from '@/lib/events/outbox-queries'
import type { Actor } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { formats } from '../../../_desk/formats'
import { history } from '../../../_desk/history'
import { measureOf, sizeOf } from '../_measure'

const hrefs: Record<AssetUse['kind'], (id: string) => string> = {
  product: (id) => `/admin/products/${id}`,
  category: (id) => `/admin/categories/${id}`,
  page: (id) => `/admin/content/${id}`,
  model: (id) => `/admin/models/${id}`,
  fallback: (id) => `/admin/assets/${id}`,
  poster: (id) => `/admin/assets/${id}`,
}

/** Facts, where it is shown, what looks like it, what is written into it, and what happened to it. */
export async function AssetAside({ asset, actor, locale }: { asset: AssetForEdit; actor: Actor; locale: Locale }) {
  const text = texts(locale, 'assets').detail
  const t = words(locale, 'assets')
  const { time, date, language } = formats(locale)
  const [uses, similar, happened, web] = await Promise.all([
    listAssetUses(actor, asset.id),
    listSimilar(actor, asset),
    listTimeline(asset.id, 30),
    webFilmState(asset),
  ])
  const address =
    asset.kind === 'image'
      ? `/media/${asset.name}/1600.webp`
      : `/media/${asset.name}/file.${fileTypes[asset.mime]?.extension}`
  const meta = Object.entries(asset.meta) as [keyof AssetMeta, string | string[] | number][]
  return (
    <>
      <Section title={text.uses}>
        {uses.length ? (
          <ul className="space-y-1.5 text-sm">
            {uses.map(({ kind, id, name, locale: language, isPublished }) => (
              <li key={`${kind} ${id} ${language} ${isPublished}`}>
                <span className="text-ink-3 text-xs">{text.useKinds[kind]}</span>{' '}
                <Link href={hrefs[kind](id)} className="underline">
                  {name}
                </Link>
                {language && <span className="text-ink-3 text-xs uppercase"> {language}</span>}
                {isPublished === false && <span className="text-ink-3 text-xs">{` · ${text.hidden}`}</span>}
              </li>
            ))}
          </ul>
        ) : (
          <p className="text-ink-3 text-sm">{text.noUses}</p>
        )}
      </Section>
      <Section title={text.facts}>
        <Facts
          rows={[
            [text.kind, asset.mime],
            [text.pixels, measureOf(asset) || '–'],
            [text.bytes, sizeOf(asset.bytes, language)],
            [text.added, [date(asset.createdAt), asset.createdBy].filter(Boolean).join(' · ')],
            ...(web ? [[text.web, text.webStates[web]] as [string, string]] : []),
            [
              text.address,
              <a key="address" href={address} className="break-all underline" target="_blank" rel="noopener">
                {address}
              </a>,
            ],
          ]}
        />
      </Section>
      {similar.length > 0 && (
        <Section title={text.similar}>
          <ul className="grid grid-cols-3 gap-2">
            {similar.map((each) => (
              <li key={each.id}>
                <Link href={`/admin/assets/${each.id}`} aria-label={each.fileName} title={each.fileName}>
                  <AssetThumbnail
                    asset={{ kind: 'image', hash: each.hash }}
                    width={160}
                    className="aspect-square rounded-sm"
                  />
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {meta.length > 0 && (
        <Section title={text.meta}>
          <Facts rows={meta.map(([name, value]) => [t(`detail.metaNames.${name}`), [value].flat().join(', ')])} />
        </Section>
      )}
      <Section title={text.history}>
        <Timeline empty={texts(locale, 'admin').detail.timelineEmpty} format={time} items={history(locale, happened)} />
      </Section>
    </>
  )
}
