'use client'

import { useRouter } from 'next/navigation'
import { useRef, useState } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import type { Outcome } from '../editor/use-draft'
import { AssetPicker } from './asset-picker'
import { AssetThumbnail } from './asset-thumbnail'
import { sendFile } from './send-file'

type AssetPosterProps = {
  asset: { id: string; fileName: string; file: string }
  poster: {
    id: string
    hash: string
    kind: 'image' | 'video' | 'audio' | 'document' | 'model'
    fileName: string
  } | null
  save: (input: { id: string; posterId: string | null }) => Promise<Outcome>
}

/**
 * What is seen of a film before it plays: a moment of it, taken where it stands, or a picture of the library. The moment is
 * taken by the browser, which plays the film anyway, so that the server needs no tool for films.
 */
export function AssetPoster({ asset, poster, save }: AssetPosterProps) {
  const t = useTranslations('assets.poster')
  const remove = useTranslations('assets.detail')('remove')
  const offline = useTranslations('assets.picker')('offline')
  const router = useRouter()
  const film = useRef<HTMLVideoElement>(null)
  const [isPicking, setPicking] = useState(false)
  const [busy, setBusy] = useState(false)
  const put = async (posterId: string | null) => {
    const outcome = await save({ id: asset.id, posterId })
    if (!outcome.ok) return void toast.error(outcome.message)
    toast.success(t('done'))
    router.refresh()
  }
  const take = async () => {
    setBusy(true)
    try {
      const frame = film.current && (await frameOf(film.current, asset.fileName))
      if (frame) await put((await sendFile(frame)).id)
      else toast.error(t('unreadable'))
    } catch (error) {
      toast.error((error as Error).message || offline)
    } finally {
      setBusy(false)
    }
  }
  return (
    <div className="space-y-4">
      <div className="flex flex-wrap items-start gap-4">
        <video ref={film} controls muted preload="metadata" src={asset.file} className="w-72 rounded-md bg-black" />
        {poster ? (
          <figure className="w-44 text-sm">
            <AssetThumbnail asset={poster} width={320} className="aspect-video w-full rounded-md" />
            <figcaption className="mt-1 truncate text-ink-2">{poster.fileName}</figcaption>
          </figure>
        ) : (
          <p className="text-ink-2 text-sm">{t('none')}</p>
        )}
      </div>
      <p className="max-w-prose text-ink-3 text-sm">{t('hint')}</p>
      <div className="flex flex-wrap gap-2">
        <Button size="sm" variant="strong" busy={busy} onClick={take}>
          {t('take')}
        </Button>
        <Button size="sm" onClick={() => setPicking(true)}>
          {t('choose')}
        </Button>
        {poster && (
          <Button size="sm" variant="quiet" onClick={() => put(null)}>
            {remove}
          </Button>
        )}
      </div>
      <AssetPicker
        open={isPicking}
        onOpenChange={setPicking}
        kind="image"
        chosen={poster ? [poster.id] : []}
        onChoose={({ id }) => put(id)}
      />
    </div>
  )
}

/** What the film shows now, as a file; undefined when the browser has nothing to show. */
async function frameOf(film: HTMLVideoElement, fileName: string): Promise<File | undefined> {
  const { videoWidth: width, videoHeight: height } = film
  if (!width || film.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return undefined
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  canvas.getContext('2d')?.drawImage(film, 0, 0)
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'))
  const second = Math.round(film.currentTime)
  return blob ? new File([blob], `${fileName.replace(/\.\w+$/, '')}-${second}s.png`, { type: 'image/png' }) : undefined
}
