'use client'

import { Share2 } from 'lucide-react'
import { useState } from 'react'
import { toast } from 'sonner'
import { useTranslations } from 'use-intl'
import { Button } from '../../ui/button'
import { Input } from '../../ui/input'
import type { Outcome } from '../editor/use-draft'
import { AssetSharing } from './asset-sharing'

export type CollectionView = {
  id: string
  name: string
  shares: { id: string; author: string; until: string }[]
}
export type CollectionHeadProps = {
  collection: CollectionView
  /** Absent for those who may only look. */
  actions?: {
    putCollection: (input: { id: string; name: string }) => Promise<Outcome>
    share: Parameters<typeof AssetSharing>[0]['share']
    endShare: Parameters<typeof AssetSharing>[0]['end']
  }
}

/** What the collection is called, and who else may look at it. */
export function CollectionHead({ collection, actions }: CollectionHeadProps) {
  const t = useTranslations('assets.collection')
  const [isOpen, setOpen] = useState(false)
  const { id, name, shares } = collection
  return (
    <section aria-label={name} className="mb-5 border-line border-b pb-4">
      <div className="flex flex-wrap items-center gap-2">
        {actions ? (
          <Name key={name} name={name} save={(next) => actions.putCollection({ id, name: next })} />
        ) : (
          <Title name={name} />
        )}
        {actions && (
          <Button size="sm" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)} className="ms-auto">
            <Share2 aria-hidden="true" className="size-4" />
            {shares.length ? t('shared', { count: shares.length }) : t('share')}
          </Button>
        )}
      </div>
      {actions && isOpen && (
        <div className="mt-4 max-w-xl">
          <AssetSharing what={{ collectionId: id }} shares={shares} share={actions.share} end={actions.endShare} />
        </div>
      )}
    </section>
  )
}

const Title = ({ name }: { name: string }) => <h2 className="min-w-0 break-words font-semibold text-lg">{name}</h2>

/** The name is a field that looks like a heading: changed where it stands. */
function Name({ name, save }: { name: string; save: (name: string) => Promise<Outcome> }) {
  const t = useTranslations('assets.collection')
  const [value, setValue] = useState(name)
  const isChanged = value.trim() !== '' && value.trim() !== name
  return (
    <form
      className="-ms-3 flex min-w-0 flex-1 gap-2"
      action={async () => {
        const outcome = await save(value)
        if (!outcome.ok) toast.error(outcome.message)
      }}
    >
      <Input
        value={value}
        required
        maxLength={120}
        aria-label={t('name')}
        onChange={({ target }) => setValue(target.value)}
        className="max-w-md border-transparent bg-transparent font-semibold text-lg hover:border-line focus:border-control"
      />
      {isChanged && (
        <Button type="submit" size="sm" variant="strong">
          {t('rename')}
        </Button>
      )}
    </form>
  )
}
