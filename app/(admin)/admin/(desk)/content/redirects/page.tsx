import { texts, words } from '@/app/_messages/words'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CommandForm } from '@/components/admin/command-form'
import { Section } from '@/components/admin/detail-page'
import { listState } from '@/components/admin/list'
import { listRedirects } from '@/lib/content/redirect-queries'
import { may } from '@/lib/kernel/actor'
import { isStorefront } from '@/lib/kernel/channel'
import { DeskList, PAGE_SIZE } from '../../../_desk/desk-list'
import { requireStaff, shown } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { storefrontOptions } from '../../../_desk/storefronts'
import { addRedirect, removeRedirect } from '../actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'pages').redirects })

/** Addresses that lead elsewhere: by themselves since a page moved, or by hand. */
export default async function RedirectsPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const state = listState(await searchParams, ['storefront', 'by'])
  const { storefront, by } = state.filters
  const { rows, total } = await shown(
    listRedirects(
      staff,
      {
        search: state.search,
        storefront: isStorefront(storefront) ? storefront : undefined,
        isAutomatic: by ? by === 'self' : undefined,
      },
      { limit: PAGE_SIZE, offset: (state.page - 1) * PAGE_SIZE },
    ),
  )
  const mayPublish = may(staff, 'content.publish')
  const storefronts = storefrontOptions(locale)
  return (
    <>
      <DeskList
        title={t('redirects')}
        staff={staff}
        locale={locale}
        name="content/redirects"
        state={state}
        total={total}
        empty={t('redirectsEmpty')}
        filters={[
          { name: 'storefront', label: t('storefront'), options: storefronts },
          {
            name: 'by',
            label: t('by'),
            options: [
              { value: 'self', label: t('automatic') },
              { value: 'hand', label: t('byHand') },
            ],
          },
        ]}
        columns={[
          { id: 'from', label: t('from') },
          { id: 'to', label: t('to') },
          { id: 'by', label: t('by') },
          { id: 'kind', label: t('kind'), minor: true },
          ...(mayPublish ? [{ id: 'remove', label: '' }] : []),
        ]}
        rows={rows.map(({ storefront: of, path, target, isPermanent, isAutomatic, createdBy }) => ({
          id: `${of}/${path}`,
          href: `/${of}/${path}`,
          name: `/${of}/${path}`,
          cells: {
            from: (
              <code className="text-xs">
                /{of}/{path}
              </code>
            ),
            to: <code className="text-ink-2 text-xs">{/^https:/.test(target) ? target : `/${of}/${target}`}</code>,
            by: isAutomatic ? t('automatic') : createdBy,
            kind: t(isPermanent ? 'permanent' : 'temporary'),
            remove: (
              <OneButtonForm action={removeRedirect} hidden={{ storefront: of, path }} variant="quiet" size="sm">
                {t('remove')}
              </OneButtonForm>
            ),
          },
        }))}
      />
      {mayPublish && (
        <div className="max-w-xl px-3 pt-10 pb-24 lg:px-6">
          <Section title={t('addRedirect')}>
            <CommandForm
              action={addRedirect}
              submit={t('addRedirect')}
              again
              fields={[
                { name: 'storefront', label: t('storefront'), kind: 'select', options: storefronts },
                { name: 'path', label: t('from'), required: true },
                { name: 'target', label: t('to'), required: true },
                {
                  name: 'isPermanent',
                  label: t('kind'),
                  kind: 'select',
                  options: [
                    { value: 'true', label: t('permanent') },
                    { value: 'false', label: t('temporary') },
                  ],
                },
              ]}
            />
          </Section>
        </div>
      )}
    </>
  )
}
