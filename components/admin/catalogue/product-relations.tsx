'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { mediaUrl } from '@/lib/assets/rendition'
import type { RelationKind } from '@/lib/catalog/product'
import { Thumbnail } from '../../ui/thumbnail'
import { Editor } from '../editor/editor'
import { ListOrder } from '../editor/list-order'
import { type Outcome, useDraft } from '../editor/use-draft'
import { ProductFinder, type RelatedProduct } from './product-finder'

type Sent = { relatedId: string; kind: RelationKind }
type ProductRelationsProps = {
  id: string
  version: number
  saved: RelatedProduct[]
  save: (input: { id: string; version: number; relations: Sent[] }) => Promise<Outcome>
  readOnly?: boolean
}

const kinds: RelationKind[] = ['accessory', 'part', 'similar']

/** What is set beside a product: accessories, parts, others like it. */
export function ProductRelations({ id, version, saved, save, readOnly }: ProductRelationsProps) {
  const t = useTranslations('merchandising.relations')
  const draft = useDraft({
    saved,
    version,
    save: (list, upon) =>
      save({ id, version: upon, relations: list.map(({ relatedId, kind }) => ({ relatedId, kind })) }),
  })
  const { value: list } = draft
  const swap = (one: RelatedProduct, other: RelatedProduct | undefined) => {
    if (other) draft.change(list.map((each) => (each === one ? other : each === other ? one : each)))
  }
  return (
    <Editor
      draft={draft}
      readOnly={readOnly}
      summary={(stored) => <p>{stored.map(({ name }) => name).join(', ') || '–'}</p>}
    >
      {list.length === 0 && <p className="mb-4 text-ink-2 text-sm">{t('none')}</p>}
      {kinds.map((kind) => {
        const own = list.filter((each) => each.kind === kind)
        if (!own.length) return null
        return (
          <div key={kind} className="mb-5">
            <h3 className="mb-1 font-medium text-ink-2 text-sm">{t(`kinds.${kind}`)}</h3>
            <ol className="divide-y divide-line">
              {own.map((each, at) => (
                <li key={each.relatedId} className="flex min-h-12 items-center gap-3 text-sm">
                  <Thumbnail src={each.picture && mediaUrl(each.picture, 160)} className="w-12 rounded-sm" />
                  <Link href={`/admin/products/${each.relatedId}`} className="min-w-0 flex-1 truncate hover:underline">
                    {each.name}
                  </Link>
                  {!readOnly && (
                    <ListOrder
                      name={each.name}
                      at={at}
                      of={own.length}
                      onMove={(to) => swap(each, own[to])}
                      onRemove={() => draft.change(list.filter((other) => other !== each))}
                    />
                  )}
                </li>
              ))}
            </ol>
          </div>
        )
      })}
      {!readOnly && (
        <ProductFinder
          kinds={kinds}
          isThere={(relatedId, kind) =>
            relatedId === id || list.some((each) => each.relatedId === relatedId && each.kind === kind)
          }
          onChoose={(product) => draft.change([...list, product])}
        />
      )}
    </Editor>
  )
}
