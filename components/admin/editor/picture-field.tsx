'use client'

import { useId, useState } from 'react'
import { useTranslations } from 'use-intl'
import { mediaUrl } from '@/lib/assets/rendition'
import { Button } from '../../ui/button'
import { buttonClass } from '../../ui/button-class'
import { FieldError } from '../../ui/field'
import { Thumbnail } from '../../ui/thumbnail'
import { acceptedPictures, refusalOf, sendPicture, type UploadedPicture } from './upload'
import { useNewest } from './use-newest'

export type ChosenPicture = { id: string; hash: string } | null

type PictureFieldProps = {
  label: string
  value: { hash: string } | null
  /** What was sent; null when it is taken away, which only what may be without a picture offers. */
  onChange: (value: UploadedPicture | null) => void
  required?: boolean
  readOnly?: boolean
  error?: string[]
}

/** One picture that belongs to a thing: chosen from the computer, shown at once, saved with the rest. */
export function PictureField({ label, value, onChange, required, readOnly, error }: PictureFieldProps) {
  const t = useTranslations('merchandising.upload')
  const id = useId()
  const [share, setShare] = useState<number | null>(null)
  const [refused, setRefusal] = useState('')
  const hand = useNewest(onChange)
  const refusal = refused || error?.[0]
  const take = async (file: File | undefined) => {
    if (!file) return
    const why = refusalOf(file)
    if (why) return setRefusal(t(why, { name: file.name }))
    setRefusal('')
    setShare(0)
    try {
      hand(await sendPicture(file, { onProgress: setShare }))
    } catch (error) {
      setRefusal((error as Error).message || t('offline'))
    } finally {
      setShare(null)
    }
  }
  return (
    <fieldset className="min-w-0" aria-describedby={refusal ? `${id}-error` : undefined}>
      <legend className="mb-1.5 font-medium text-sm">{label}</legend>
      <div className="flex flex-wrap items-center gap-4">
        {value ? (
          <Thumbnail src={mediaUrl(value.hash, 320)} className="w-40 rounded-md" />
        ) : (
          <div className="grid aspect-picture w-40 place-items-center rounded-md border border-control border-dashed px-3 text-center text-ink-3 text-xs">
            {t('none')}
          </div>
        )}
        {!readOnly && (
          <div className="flex flex-wrap gap-2">
            <label className={buttonClass({ variant: 'outline' }, 'cursor-pointer focus-within:outline-2')}>
              {share === null ? t(value ? 'replace' : 'choose') : t('progress', { share })}
              <input
                type="file"
                accept={acceptedPictures}
                className="visually-hidden"
                onChange={({ target }) => {
                  take(target.files?.[0])
                  target.value = ''
                }}
              />
            </label>
            {value && !required && (
              <Button variant="quiet" onClick={() => onChange(null)}>
                {t('remove')}
              </Button>
            )}
          </div>
        )}
      </div>
      {refusal && (
        <div role="alert">
          <FieldError id={`${id}-error`}>{refusal}</FieldError>
        </div>
      )}
    </fieldset>
  )
}
