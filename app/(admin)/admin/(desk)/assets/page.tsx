import { texts, words } from '@/app/_messages/words'
import { assetMarks } from '@/components/admin/assets/asset-mark'
import { Library } from '@/components/admin/assets/library'
import { libraryHref } from '@/components/admin/assets/library-address'
import { Pagination } from '@/components/ui/pagination'
import { getCollection, listCollections, listFolders } from '@/lib/assets/asset-detail-queries'
import { libraryFilter } from '@/lib/assets/library'
import { countAssets, listAssets, listAssetTags } from '@/lib/assets/library-queries'
import { may } from '@/lib/kernel/actor'
import { formats } from '../../_desk/formats'
import { requireStaff, shown } from '../../_desk/guard'
import { adminLocale } from '../../_desk/preferences'
import { measureOf, sizeOf } from './_measure'
import {
  changeMany,
  endShare,
  judge,
  leave,
  putCollection,
  putFolder,
  removeFolder,
  removeMany,
  share,
} from './actions'

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> }

export const generateMetadata = async () => ({ title: texts(await adminLocale(), 'assets').library.title })

const names = ['q', 'kind', 'state', 'folder', 'collection', 'tag', 'sort', 'view', 'page'] as const
const SIDE_TAGS = 20

export default async function AssetsPage({ searchParams }: Props) {
  const actor = await requireStaff()
  const locale = await adminLocale()
  const params = await searchParams
  const state = Object.fromEntries(
    names.flatMap((name) => (typeof params[name] === 'string' && params[name] ? [[name, params[name]]] : [])),
  )
  const { q, view: _, ...rest } = state
  // What an address says wrongly is not said at all.
  const filter = libraryFilter.safeParse({ ...rest, search: q }).data ?? {}
  const now = new Date()
  const [{ rows, total, page, pageSize }, counts, folders, collections, tags, collection] = await shown(
    Promise.all([
      listAssets(actor, filter, now),
      countAssets(actor, now),
      listFolders(actor),
      listCollections(actor),
      listAssetTags(actor, SIDE_TAGS),
      filter.collection ? getCollection(actor, filter.collection, now) : undefined,
    ]),
  )
  const { date, language } = formats(locale)
  const marks = words(locale, 'assets')
  const t = words(locale, 'assets')
  const pages = Math.ceil(total / pageSize)
  const mayWrite = may(actor, 'assets.write')
  return (
    <Library
      state={state}
      rows={rows.map((asset) => ({
        id: asset.id,
        hash: asset.hash,
        kind: asset.kind,
        fileName: asset.fileName,
        measure: measureOf(asset),
        size: sizeOf(asset.bytes, language),
        added: date(asset.createdAt),
        marks: assetMarks(asset, now, date, (key: string, values?: object) =>
          marks(`marks.${key}` as never, values as never),
        ),
      }))}
      total={total}
      counts={counts}
      folders={folders}
      collections={collections}
      tags={tags}
      collection={
        collection && {
          ...collection,
          shares: collection.shares.map((each) => ({
            id: each.id,
            author: each.author ?? '',
            until: date(each.expiresAt),
          })),
        }
      }
      actions={
        mayWrite
          ? { putFolder, removeFolder, putCollection, leave, changeMany, judge, removeMany, share, endShare }
          : undefined
      }
      mayApprove={may(actor, 'assets.approve')}
      pages={
        pages > 1 && (
          <div className="mt-8">
            <Pagination
              page={page}
              pages={pages}
              hrefOf={(to) => libraryHref(state, { page: to > 1 ? String(to) : undefined })}
              words={{
                label: t('library.title'),
                previous: t('library.previous'),
                next: t('library.next'),
                page: t('library.page', { page: '{page}', pages }),
                of: t('library.page', { page, pages }),
              }}
            />
          </div>
        )
      }
    />
  )
}
