'use client'

import { clsx } from 'clsx'
import { ImageUp, X } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { FieldError } from '../../ui/field'
import { IconButton } from '../../ui/icon-button'
import { acceptedPictures, refusalOf, sendPicture, type UploadedPicture } from './upload'
import { useNewest } from './use-newest'

type Sending = { key: string; name: string; share: number; refusal?: string }

let count = 0

type PictureDropProps = {
  /** Its product, where the server puts them there at once. */
  product?: string
  /** Those that arrived, in the order in which they were chosen. */
  onSent: (pictures: UploadedPicture[]) => void
}

/** Takes pictures from the computer, several at once; each says how far it is, and what is wrong with it. */
export function PictureDrop({ product, onSent }: PictureDropProps) {
  const t = useTranslations('merchandising.upload')
  const hand = useNewest(onSent)
  const [sendings, setSendings] = useState<Sending[]>([])
  const [isOver, setOver] = useState(false)
  const put = (key: string, part: Partial<Sending>) =>
    setSendings((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)))
  const dismiss = (key: string) => setSendings((all) => all.filter((each) => each.key !== key))

  const take = async (list: FileList | null) => {
    const queue = [...(list ?? [])].map((file) => ({ file, key: `picture-${++count}` }))
    setSendings((all) => [...all, ...queue.map(({ file, key }) => ({ key, name: file.name, share: 0 }))])
    const sent: UploadedPicture[] = []
    // One after the other, so that they come to the product in the order in which they were chosen.
    for (const { file, key } of queue) {
      const refused = refusalOf(file)
      if (refused) {
        put(key, { refusal: t(refused, { name: file.name }) })
        continue
      }
      try {
        sent.push(await sendPicture(file, { product, onProgress: (share) => put(key, { share }) }))
        dismiss(key)
      } catch (error) {
        put(key, { refusal: (error as Error).message || t('offline') })
      }
    }
    if (!sent.length) return
    toast.success(t('sent', { count: sent.length }))
    hand(sent)
  }

  return (
    <div className="mt-5">
      <label
        onDragOver={(event) => {
          if (!event.dataTransfer.types.includes('Files')) return
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={(event) => {
          event.preventDefault()
          setOver(false)
          take(event.dataTransfer.files)
        }}
        className={clsx(
          'flex cursor-pointer flex-col items-center gap-1 rounded-lg border border-control border-dashed px-4 py-6 text-center transition-colors focus-within:outline-2 focus-within:outline-focus hover:border-ink hover:bg-hover',
          isOver && 'border-ink bg-pressed',
        )}
      >
        <ImageUp aria-hidden="true" className="size-6 text-ink-2" />
        <span className="font-medium text-sm">{t('drop')}</span>
        <span className="text-ink-3 text-xs">{t('limits')}</span>
        <input
          type="file"
          multiple
          accept={acceptedPictures}
          className="visually-hidden"
          onChange={({ target }) => {
            take(target.files)
            target.value = ''
          }}
        />
      </label>
      <ul aria-live="polite" className="mt-2 space-y-1 text-sm">
        {sendings.map(({ key, name, share, refusal }) => (
          <li key={key} className="flex items-center gap-3">
            {refusal ? (
              <>
                <div role="alert" className="min-w-0 flex-1">
                  <FieldError>{refusal}</FieldError>
                </div>
                <IconButton label={t('dismiss')} onClick={() => dismiss(key)}>
                  <X aria-hidden="true" className="!size-4" />
                </IconButton>
              </>
            ) : (
              <>
                <span className="min-w-0 flex-1 truncate">{name}</span>
                <progress value={share} max={1} aria-label={name} className="h-1.5 w-32" />
                <span className="w-36 text-ink-3">
                  {share === 0 ? t('waiting') : share < 1 ? t('progress', { share }) : t('working')}
                </span>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
