import { clsx } from 'clsx'
import { ChevronDown, ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { texts, words } from '@/app/_messages/words'
import { TreeHandle } from '@/components/admin/content/tree-handle'
import { MoveButtons } from '@/components/admin/editor/move-buttons'
import { listState } from '@/components/admin/list'
import { LinkButton } from '@/components/ui/link-button'
import { StatusDot } from '@/components/ui/status-dot'
import { type PageStatus, pageKinds } from '@/lib/content/page'
import { isLocale, locales } from '@/lib/kernel/locale'
import { DeskList } from '../../_desk/desk-list'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { pageDots } from './_dots'
import { readTree } from './_tree'
import { moveTo } from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

const statuses: PageStatus[] = ['draft', 'review', 'approved', 'published', 'changed', 'expired', 'missing']
const indents = ['', 'ps-6', 'ps-12', 'ps-18', 'ps-24', 'ps-28']

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'pages').title })

/** All pages: as a tree that opens where one looks, or as a list of what was asked for. */
export default async function PagesPage({ searchParams }: Props) {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const t = words(locale, 'pages')
  const { date } = formats(locale)
  const params = await searchParams
  const state = listState(params, ['kind', 'status', 'language', 'open', 'under'])
  const { kind, status, language } = state.filters
  const tree = await shown(
    readTree(staff, locale, {
      search: state.search,
      kind: kind === 'trash' ? kind : pageKinds.find((each) => each === kind),
      status: statuses.find((each) => each === status),
      locale: isLocale(language) ? language : undefined,
      open: (state.filters.open ?? '').split(',').filter(Boolean),
      under: state.filters.under,
      page: state.page,
    }),
  )
  const option = (value: PageStatus) => ({ value, label: t(`statuses.${value}`) })
  // Which branches are open belongs to the address, but it is no filter that one takes away.
  const { open: _, ...filters } = state.filters
  return (
    <DeskList
      title={tree.within ? t('within', { name: tree.within.title }) : t('title')}
      staff={staff}
      locale={locale}
      name="content"
      state={{ ...state, filters }}
      total={tree.total}
      count={t('count', { count: tree.total })}
      pageSize={tree.pageSize}
      empty={t('empty')}
      action={
        <>
          {tree.within && <LinkButton href="/admin/content">{t('all')}</LinkButton>}
          <LinkButton href={`/admin/content/new${tree.within ? `?parent=${tree.within.id}` : ''}`} variant="strong">
            {t('create')}
          </LinkButton>
        </>
      }
      filters={[
        {
          name: 'kind',
          label: t('kind'),
          options: [...pageKinds, 'trash' as const].map((value) => ({ value, label: t(`kinds.${value}`) })),
        },
        { name: 'status', label: t('status'), options: statuses.map(option) },
        {
          name: 'language',
          label: t('language'),
          options: locales.map((value) => ({ value, label: t(`languages.${value}`) })),
        },
      ]}
      columns={[
        { id: 'name', label: t('name') },
        ...(tree.isTree ? [{ id: 'below', label: t('below'), figure: true }] : [{ id: 'kind', label: t('kind') }]),
        ...locales.map((each) => ({ id: each, label: t(`languages.${each}`) })),
        { id: 'address', label: t('address'), hidden: true },
        { id: 'edited', label: t('edited'), figure: true, minor: true },
        ...(tree.isTree ? [{ id: 'place', label: t('place'), minor: true }] : []),
      ]}
      rows={tree.lines.map(({ depth, at, of, more, ...line }) => ({
        id: more ? `${line.id}-more` : line.id,
        href: more ? `/admin/content?under=${line.id}` : `/admin/content/pages/${line.id}`,
        name: line.title,
        cells: {
          name: (
            <span className={clsx('block min-w-0 sm:truncate', indents[Math.min(depth, 5)], more && 'text-ink-2')}>
              {more ? t('moreBelow', { count: more, name: line.title }) : line.title}
            </span>
          ),
          kind: t(`kinds.${line.kind}`),
          ...Object.fromEntries(
            locales.map((each) => {
              const stands = line.languages[each] ?? 'missing'
              return [
                each,
                more ? null : (
                  <StatusDot key={each} status={pageDots[stands]}>
                    <span aria-hidden="true" className="text-ink-3 text-xs uppercase sm:hidden">
                      {each}{' '}
                    </span>
                    {t(`statuses.${stands}`)}
                  </StatusDot>
                ),
              ]
            }),
          ),
          below: line.below > 0 && !more && (
            <Link
              href={tree.toggleHref(line.id)}
              scroll={false}
              aria-expanded={tree.isOpen(line.id)}
              aria-label={t(tree.isOpen(line.id) ? 'closeBelow' : 'openBelow', { name: line.title })}
              className="inline-flex min-h-8 items-center gap-1 rounded-md px-1 hover:bg-hover"
            >
              {tree.isOpen(line.id) ? (
                <ChevronDown aria-hidden="true" className="size-4" />
              ) : (
                <ChevronRight aria-hidden="true" className="size-4" />
              )}
              {line.below}
            </Link>
          ),
          address: line.address && <code className="text-ink-2 text-xs">/{line.address}</code>,
          edited: more ? null : date(line.editedAt),
          place: more ? null : (
            <span className="flex items-center gap-1">
              <TreeHandle
                {...{ id: line.id, parentId: line.parentId, at, name: line.title, move: moveTo }}
                words={{ label: t('pull', { name: line.title }), hint: t('pullHint') }}
                into={tree.beforeOf(line.id)}
                out={tree.outOf(line.id)}
              />
              <MoveButtons name={line.title} at={at} of={of} move={moveTo.bind(null, line.id, line.parentId)} />
            </span>
          ),
        },
      }))}
    />
  )
}
