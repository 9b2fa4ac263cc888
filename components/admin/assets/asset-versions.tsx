'use client'

import { useRouter } from 'next/navigation'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { AssetKind } from '@/lib/assets/asset'
import { addressOf } from '@/lib/assets/rendition'
import { Button } from '../../ui/button'
import { buttonClass } from '../../ui/button-class'
import type { Outcome } from '../editor/use-draft'
import { AssetThumbnail } from './asset-thumbnail'
import { acceptedFiles } from './picker-upload'
import { sendFile } from './send-file'

type AssetVersionsProps = {
  asset: { id: string; name: string; kind: AssetKind; contentHash: string }
  versions: { number: number; contentHash: string; measure: string; size: string; author: string; at: string }[]
  /** Absent for those who may only look. */
  restore?: (input: { id: string; number: number }) => Promise<Outcome>
}

/** Every file that it had; another one can take its place, and an earlier one come back, under the same address. */
export function AssetVersions({ asset, versions, restore }: AssetVersionsProps) {
  const t = useTranslations('assets.detail')
  const offline = useTranslations('assets.picker')('offline')
  const router = useRouter()
  const [busy, start] = useTransition()
  const [share, setShare] = useState<number | null>(null)
  const current = versions.find(({ contentHash }) => contentHash === asset.contentHash)?.number
  const replace = async (file: File | undefined) => {
    if (!file) return
    try {
      setShare(0)
      await sendFile(file, { replaces: asset.id, onProgress: setShare })
      toast.success(t('replaced'))
      router.refresh()
    } catch (error) {
      toast.error((error as Error).message || offline)
    } finally {
      setShare(null)
    }
  }
  return (
    <>
      <ol className="space-y-3 text-sm">
        {versions.map(({ number, contentHash, measure, size, author, at }) => (
          <li key={number} className="flex items-center gap-3">
            <AssetThumbnail
              asset={{ kind: asset.kind, hash: addressOf(asset.name, number) }}
              width={160}
              className="size-12 shrink-0 rounded-sm [&_svg]:size-5"
            />
            <div className="min-w-0 flex-1">
              <p className="font-medium">
                {t('version', { number })}
                {number === current && <span className="ms-2 font-normal text-ink-3 text-xs">{t('current')}</span>}
              </p>
              <p className="tabular text-ink-3 text-xs">{[measure, size, at, author].filter(Boolean).join(' · ')}</p>
            </div>
            {restore && contentHash !== asset.contentHash && (
              <Button
                size="sm"
                busy={busy}
                onClick={() =>
                  start(async () => {
                    const outcome = await restore({ id: asset.id, number })
                    if (!outcome.ok) return void toast.error(outcome.message)
                    toast.success(t('replaced'))
                    router.refresh()
                  })
                }
              >
                {t('restore')}
              </Button>
            )}
          </li>
        ))}
      </ol>
      {restore && (
        <label
          className={buttonClass({ variant: 'outline', size: 'sm' }, 'mt-4 cursor-pointer focus-within:outline-2')}
        >
          {share === null ? t('replace') : `${Math.round(share * 100)} %`}
          <input
            type="file"
            accept={acceptedFiles(asset.kind)}
            disabled={share !== null}
            className="visually-hidden"
            onChange={({ target }) => {
              replace(target.files?.[0])
              target.value = ''
            }}
          />
        </label>
      )}
    </>
  )
}
