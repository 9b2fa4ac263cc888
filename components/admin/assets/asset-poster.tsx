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
        <video ref={film} controls muted preload="auto" src={asset.file} className="w-72 rounded-md bg-black" />
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

const NEVER_SHOWN = 5_000

/** What the film shows now, as a file; undefined when the browser has nothing to show. */
async function frameOf(film: HTMLVideoElement, fileName: string): Promise<File | undefined> {
  const { videoWidth: width, videoHeight: height } = film
  if (!width) return undefined
  // A film that has not been played has no picture yet: it has to be sent to where it stands.
  await new Promise<void>((done) => {
    film.addEventListener('seeked', () => done(), { once: true })
    setTimeout(done, NEVER_SHOWN)
    film.currentTime = Math.max(film.currentTime, 0.001)
  })
  const canvas = document.createElement('canvas')
  Object.assign(canvas, { width, height })
  const pen = canvas.getContext('2d')
  pen?.drawImage(film, 0, 0)
  if (!pen?.getImageData(0, 0, 1, 1).data[3]) return undefined
  const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/jpeg', 0.92))
  const second = Math.round(film.currentTime)
  return blob ? new File([blob], `${fileName.replace(/\.\w+$/, '')}-${second}s.jpg`, { type: 'image/jpeg' }) : undefined
}
