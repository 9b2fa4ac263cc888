'use client'

import { PackagePlus } from 'lucide-react'
import { useState, useTransition } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import type { Locale } from '@/lib/kernel/locale'
import { Button } from '../../ui/button'
import { Field } from '../../ui/field'
import { iconButtonClass } from '../../ui/icon-button'
import { Link } from '../../ui/link'
import { Modal, ModalContent, ModalTrigger } from '../../ui/radix/modal'
import { Select } from '../../ui/select'
import type { Outcome } from '../editor/use-draft'

export type ReleaseActions = {
  releases: { id: string; name: string }[]
  addToRelease: (input: {
    releaseId: string
    pageId: string
    locale: Locale | ''
  }) => Promise<Outcome<{ releaseId: string }>>
}

type AddToReleaseProps = ReleaseActions & {
  pageId: string
  locale: Locale
  languages: { locale: string; name: string }[]
  /** Stores what was typed; false when that did not work. */
  saved: () => Promise<boolean>
}

/** The draft, as it is now, becomes part of what is published together. */
export function AddToRelease({ releases, addToRelease, pageId, locale, languages, saved }: AddToReleaseProps) {
  const t = useTranslations('pages')
  const close = useTranslations('editor.publish')('close')
  const [open, setOpen] = useState(false)
  const [busy, start] = useTransition()
  const [into, setInto] = useState(releases[0]?.id ?? '')
  const [which, setWhich] = useState<Locale | ''>(locale)
  const [made, setMade] = useState('')
  const add = () =>
    start(async () => {
      if (!(await saved())) return
      const outcome = await addToRelease({ releaseId: into, pageId, locale: which })
      if (!outcome.ok) return void toast.error(outcome.message)
      toast.success(t('releaseAdded'))
      setMade(outcome.value?.releaseId ?? '')
    })
  return (
    <Modal open={open} onOpenChange={setOpen}>
      <ModalTrigger aria-label={t('releaseAdd')} title={t('releaseAdd')} className={iconButtonClass}>
        <PackagePlus aria-hidden="true" className="!size-4" />
      </ModalTrigger>
      <ModalContent title={t('releaseAdd')} description={t('releasesEmpty')} closeLabel={close}>
        <div className="grid gap-4">
          <Field label={t('release')}>
            {(control) => (
              <Select {...control} value={into} onChange={({ target }) => setInto(target.value)}>
                {releases.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
                <option value="">{t('releaseOwn')}</option>
              </Select>
            )}
          </Field>
          <Field label={t('language')}>
            {(control) => (
              <Select {...control} value={which} onChange={({ target }) => setWhich(target.value as Locale | '')}>
                {languages.map((one) => (
                  <option key={one.locale} value={one.locale}>
                    {one.name}
                  </option>
                ))}
                {languages.length > 1 && <option value="">{t('releaseLanguages')}</option>}
              </Select>
            )}
          </Field>
          <div className="flex flex-wrap items-center gap-4">
            <Button variant="strong" busy={busy} onClick={add}>
              {t('releaseAdd')}
            </Button>
            {made && (
              <Link href={`/admin/content/releases/${made}`} className="text-sm underline underline-offset-2">
                {t('releaseOpen')}
              </Link>
            )}
          </div>
        </div>
      </ModalContent>
    </Modal>
  )
}
