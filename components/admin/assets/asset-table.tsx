'use client'

import Link from 'next/link'
import { useTranslations } from 'use-intl'
import { AssetThumbnail } from './asset-thumbnail'
import type { AssetViewProps } from './library-view'

/** The same as a list, with sizes and days. */
export function AssetTable({ rows, chosen, toggle }: AssetViewProps) {
  const t = useTranslations('assets')
  return (
    <div className="overflow-x-auto">
      <table className="w-full text-sm">
        <thead>
          <tr className="border-line border-b text-start text-ink-2 text-xs [&>th]:px-2 [&>th]:py-2 [&>th]:text-start [&>th]:font-medium">
            {toggle && (
              <th className="w-8">
                <input
                  type="checkbox"
                  className="size-4"
                  aria-label={t('library.selectAll')}
                  checked={rows.every(({ id }) => chosen.has(id))}
                  onChange={({ target }) => {
                    for (const { id } of rows) if (chosen.has(id) !== target.checked) toggle(id)
                  }}
                />
              </th>
            )}
            <th className="w-full">{t('library.name')}</th>
            <th className="max-md:hidden">{t('detail.pixels')}</th>
            <th className="text-end!">{t('library.size')}</th>
            <th className="max-md:hidden">{t('library.added')}</th>
            <th className="whitespace-nowrap max-sm:hidden">{t('library.state')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, fileName, measure, size, added, marks, ...row }) => (
            <tr key={id} className="border-line border-b hover:bg-hover [&>td]:px-2 [&>td]:py-1">
              {toggle && (
                <td>
                  <input
                    type="checkbox"
                    className="size-4"
                    aria-label={t('library.select', { name: fileName })}
                    checked={chosen.has(id)}
                    onChange={() => toggle(id)}
                  />
                </td>
              )}
              <td className="max-w-0">
                <Link href={`/admin/assets/${id}`} className="flex min-w-0 items-center gap-3 hover:underline">
                  <AssetThumbnail asset={row} width={160} className="size-10 shrink-0 rounded-sm [&_svg]:size-5" />
                  <span className="truncate font-medium">{fileName}</span>
                </Link>
              </td>
              <td className="tabular whitespace-nowrap max-md:hidden">{measure}</td>
              <td className="tabular whitespace-nowrap text-end">{size}</td>
              <td className="tabular whitespace-nowrap text-ink-2 max-md:hidden">{added}</td>
              <td className="whitespace-nowrap max-sm:hidden">
                {marks.map(({ tone, text }) => (
                  <span
                    key={text}
                    className={tone === 'danger' ? 'text-danger-ink' : tone === 'warning' ? 'text-warning-ink' : ''}
                  >
                    {text}{' '}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
