'use client'

import { useState } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { type AssetKind, type ChosenAsset, fileTypes } from '@/lib/assets/asset'
import { buttonClass } from '../../ui/button-class'
import { sendFile } from './send-file'

type PickerUploadProps = { kind: AssetKind; onSent: (assets: ChosenAsset[]) => void }

/** Brings files from the computer, one after the other, and says how far it is. */
export function PickerUpload({ kind, onSent }: PickerUploadProps) {
  const t = useTranslations('assets.picker')
  const [share, setShare] = useState<number | null>(null)
  const take = async (files: File[]) => {
    const sent: ChosenAsset[] = []
    for (const file of files)
      try {
        setShare(0)
        sent.push(await sendFile(file, { onProgress: setShare }))
      } catch (error) {
        toast.error((error as Error).message || t('offline'))
      }
    setShare(null)
    if (sent.length) onSent(sent)
  }
  return (
    <label className={buttonClass({ variant: 'strong' }, 'cursor-pointer focus-within:outline-2')}>
      {share === null ? t('upload') : t('sending', { share })}
      <input
        type="file"
        multiple
        disabled={share !== null}
        accept={acceptedFiles(kind)}
        className="visually-hidden"
        onChange={({ target }) => {
          take([...(target.files ?? [])])
          target.value = ''
        }}
      />
    </label>
  )
}

/** For a file chooser; models are named by their ending, since systems know no type for them. */
export const acceptedFiles = (kind?: AssetKind) =>
  Object.entries(fileTypes)
    .filter(([, type]) => !kind || type.kind === kind)
    .flatMap(([mime, { extension }]) => [mime, `.${extension}`])
    .join(',')
