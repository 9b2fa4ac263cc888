'use client'

import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { mediaUrl } from '@/lib/assets/rendition'
import type { RelationKind } from '@/lib/catalog/product'
import { Command, CommandEmpty, CommandInput, CommandItem, CommandList } from '../../ui/radix/command'
import { Select } from '../../ui/select'
import { Thumbnail } from '../../ui/thumbnail'
import type { PaletteHit } from '../command-palette'

export type RelatedProduct = { relatedId: string; kind: RelationKind; name: string; picture: string | null }

type ProductFinderProps = {
  kinds: RelationKind[]
  isThere: (id: string, kind: RelationKind) => boolean
  onChoose: (product: RelatedProduct) => void
}

/** Finds a product by typing, and says as what it is added. */
export function ProductFinder({ kinds, isThere, onChoose }: ProductFinderProps) {
  const t = useTranslations('merchandising.relations')
  const id = useId()
  const [kind, setKind] = useState<RelationKind>('accessory')
  const [words, setWords] = useState('')
  const asked = words.trim()
  const { data: hits = [], isFetching } = useQuery({
    queryKey: ['product-finder', asked],
    enabled: asked.length > 1,
    queryFn: async ({ signal }): Promise<PaletteHit[]> => {
      const response = await fetch(`/admin/search?only=products&q=${encodeURIComponent(asked)}`, { signal })
      return response.ok ? (await response.json()).data : []
    },
    placeholderData: (before) => before,
  })
  return (
    <div className="max-w-xl">
      <p id={id} className="mb-1.5 font-medium text-sm">
        {t('add')}
      </p>
      <div className="flex flex-wrap items-start gap-2">
        <Select
          aria-label={t('kind')}
          value={kind}
          onChange={({ target }) => setKind(target.value as RelationKind)}
          className="w-48"
        >
          {kinds.map((each) => (
            <option key={each} value={each}>
              {t(`kinds.${each}`)}
            </option>
          ))}
        </Select>
        <Command
          shouldFilter={false}
          label={t('add')}
          className="min-w-56 flex-1 rounded-md border border-control bg-raised [&_input]:h-[calc(var(--control)-2px)]"
        >
          <CommandInput value={words} onValueChange={setWords} placeholder={t('search')} aria-labelledby={id} />
          {/* Always there: the field names it as what it controls. */}
          <CommandList className={asked.length > 1 ? undefined : 'hidden'}>
            <CommandEmpty>{isFetching ? t('searching') : t('nothing', { words: asked })}</CommandEmpty>
            {hits.map(({ id: found, title, detail, picture }) => {
              const there = isThere(found, kind)
              return (
                <CommandItem
                  key={found}
                  value={found}
                  disabled={there}
                  onSelect={() => {
                    onChoose({ relatedId: found, kind, name: title, picture: picture ?? null })
                    setWords('')
                  }}
                >
                  <Thumbnail src={picture && mediaUrl(picture, 160)} className="w-10 rounded-sm" />
                  <span className="truncate">{title}</span>
                  <span className="ms-auto truncate text-ink-3 text-xs">{there ? t('there') : detail}</span>
                </CommandItem>
              )
            })}
          </CommandList>
        </Command>
      </div>
    </div>
  )
}
