import Link from 'next/link'
import { messages, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { AreaWords } from '@/components/admin/area-words'
import { CommandForm } from '@/components/admin/command-form'
import { SideBySide } from '@/components/admin/content/side-by-side'
import { Section } from '@/components/admin/detail-page'
import { compareVersions, listVersions } from '@/lib/content/version-queries'
import { channelOf, storefrontCodes } from '@/lib/kernel/channel'
import { formats } from '../../../../_desk/formats'
import { shown } from '../../../../_desk/guard'
import { keep, restore } from '../../actions'
import { Comparison } from './_comparison'
import type { Own } from './_own'

/** What was published or kept, to compare with the draft and to come back to. */
export async function Versions({ staff, locale, page, compare }: Own & { compare?: string }) {
  const t = words(locale, 'pages')
  const { time } = formats(locale)
  const of = { pageId: page.id, locale: page.locale }
  const versions = await listVersions(staff, of, 30)
  const number = Number(compare)
  const storefront = storefrontCodes.find((code) => channelOf(code).locale === page.locale)
  const compared =
    Number.isInteger(number) && number > 0 ? await shown(compareVersions(staff, of, number, 'draft')) : null
  return (
    <Section title={t('versions')} id="versions">
      {!versions.length && <p className="text-ink-2 text-sm">{t('versionsNone')}</p>}
      <ul className="divide-y divide-line text-sm">
        {versions.map((version) => (
          <li key={version.number} className="flex flex-wrap items-center gap-x-4 gap-y-1 py-2">
            <span className="font-medium">{t('version', { number: String(version.number) })}</span>
            <span className="text-ink-2">{t(`reasons.${version.reason}`)}</span>
            <span className="text-ink-3">
              {time(version.madeAt)} · {version.madeBy}
            </span>
            {version.note && <span className="text-ink-2">{version.note}</span>}
            <span className="ms-auto flex items-center gap-3">
              <Link
                href={`/admin/content/pages/${page.id}?language=${page.locale}&compare=${version.number}#versions`}
                className="underline"
              >
                {t('compare')}
              </Link>
              {!page.trashedAt && (
                <OneButtonForm
                  action={restore}
                  hidden={{ ...of, number: String(version.number) }}
                  variant="quiet"
                  size="sm"
                >
                  {t('restore')}
                </OneButtonForm>
              )}
            </span>
            {compared && version.number === number && (
              <div className="w-full">
                <Comparison locale={locale} comparison={compared} />
                {storefront && (
                  <AreaWords messages={messages(locale, 'pages')}>
                    <SideBySide pageId={page.id} storefront={storefront} version={number} />
                  </AreaWords>
                )}
              </div>
            )}
          </li>
        ))}
      </ul>
      {!page.trashedAt && (
        <CommandForm
          className="mt-4 flex flex-wrap items-end gap-3"
          action={keep}
          hidden={of}
          submit={t('keep')}
          variant="outline"
          again
          fields={[{ name: 'note', label: t('note') }]}
        />
      )}
    </Section>
  )
}
