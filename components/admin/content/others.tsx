'use client'

import { useTranslations } from 'use-intl'

/** Who else has the page open. */
export function Others({ others }: { others: { id: string; name: string }[] }) {
  const t = useTranslations('editor.others')
  if (!others.length) return null
  const names = others.map(({ name }) => name).join(', ')
  return (
    <span role="status" title={t('here', { names })} className="flex items-center">
      {others.slice(0, 3).map(({ id, name }) => (
        <span
          key={id}
          aria-hidden="true"
          className="-ms-1.5 grid size-7 place-items-center rounded-full border-2 border-ground bg-info-soft font-semibold text-info-ink text-xs first:ms-0"
        >
          {name.slice(0, 1).toUpperCase()}
        </span>
      ))}
      <span className="visually-hidden">{t('here', { names })}</span>
    </span>
  )
}
