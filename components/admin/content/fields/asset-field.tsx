'use client'

import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ChosenAsset } from '@/lib/assets/asset'
import { Button } from '../../../ui/button'
import { AssetPicker } from '../../assets/asset-picker'
import { AssetThumbnail } from '../../assets/asset-thumbnail'

type AssetFieldProps = {
  kind: 'picture' | 'video'
  label: string
  value: string | null
  onChange: (value: string | null) => void
  readOnly?: boolean
}

type Known = Pick<ChosenAsset, 'hash' | 'kind' | 'fileName'>

/** A picture or film of the library. */
export function AssetField({ kind, label, value, onChange, readOnly }: AssetFieldProps) {
  const t = useTranslations('editor.choose')
  const [open, setOpen] = useState(false)
  const [picked, setPicked] = useState<ChosenAsset | null>(null)
  const { data } = useQuery({
    queryKey: ['chosen-asset', value],
    enabled: value !== null && picked?.id !== value,
    staleTime: 300_000,
    queryFn: async (): Promise<Known | null> => {
      const response = await fetch(`/admin/content/choices?${new URLSearchParams({ asset: value ?? '' })}`)
      return response.ok ? (await response.json()).data : null
    },
  })
  const shown = picked && picked.id === value ? picked : data
  return (
    <div className="grid gap-2">
      {value !== null && (
        <div className="flex items-center gap-3">
          {shown ? (
            <AssetThumbnail asset={shown} className="aspect-picture w-24 shrink-0 rounded-md" />
          ) : (
            <span className="aspect-picture w-24 shrink-0 rounded-md bg-picture" />
          )}
          <span className="min-w-0 break-words text-ink-2 text-xs">{shown?.fileName}</span>
        </div>
      )}
      {!readOnly && (
        <div className="flex flex-wrap gap-2">
          <Button size="sm" onClick={() => setOpen(true)} aria-label={`${t(value ? 'replace' : kind)}: ${label}`}>
            {t(value ? 'replace' : kind)}
          </Button>
          {value !== null && (
            <Button size="sm" variant="quiet" onClick={() => onChange(null)} aria-label={t('clear', { name: label })}>
              {t('remove')}
            </Button>
          )}
        </div>
      )}
      <AssetPicker
        open={open}
        onOpenChange={setOpen}
        kind={kind === 'video' ? 'video' : 'image'}
        chosen={value ? [value] : []}
        onChoose={(asset) => {
          setPicked(asset)
          onChange(asset.id)
        }}
      />
    </div>
  )
}
