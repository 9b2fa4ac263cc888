'use client'

import { clsx } from 'clsx'
import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { AssetThumbnail } from './asset-thumbnail'
import type { AssetViewProps } from './library-view'

const tones = {
  danger: 'bg-danger text-on-danger',
  warning: 'bg-warning-soft text-warning-ink',
  neutral: 'bg-raised text-ink',
}

/** Files as pictures, each whole and named; what keeps one from being shown stands on it. */
export function AssetGrid({ rows, chosen, toggle }: AssetViewProps) {
  const t = useTranslations('assets.library')
  return (
    <ul className="grid grid-cols-[repeat(auto-fill,minmax(9.5rem,1fr))] gap-x-4 gap-y-6">
      {rows.map(({ id, fileName, measure, marks, ...row }) => (
        <li key={id} className="group relative min-w-0">
          <Link href={`/admin/assets/${id}`} className="block rounded-md">
            <AssetThumbnail
              asset={row}
              className={clsx(
                'aspect-square w-full rounded-md outline-2 outline-offset-2',
                chosen.has(id) ? 'outline outline-brand' : 'outline-none',
              )}
            />
            <span className="mt-1.5 block truncate font-medium text-sm group-hover:underline">{fileName}</span>
            <span className="tabular block truncate text-ink-3 text-xs">{measure}</span>
          </Link>
          {marks[0] && (
            <span
              className={clsx(
                'pointer-events-none absolute start-1.5 top-1.5 max-w-[calc(100%-2.75rem)] truncate rounded-sm px-1.5 py-0.5 text-xs',
                tones[marks[0].tone],
              )}
            >
              {marks[0].text}
            </span>
          )}
          {toggle && (
            <label
              className={clsx(
                'absolute end-0.5 top-0.5 grid size-8 cursor-pointer place-items-center transition-opacity focus-within:opacity-100 group-hover:opacity-100 [@media(hover:none)]:opacity-100',
                !chosen.has(id) && chosen.size === 0 && 'opacity-0',
              )}
            >
              <input
                type="checkbox"
                className="size-4.5"
                aria-label={t('select', { name: fileName })}
                checked={chosen.has(id)}
                onChange={() => toggle(id)}
              />
            </label>
          )}
        </li>
      ))}
    </ul>
  )
}
