'use client'

import { clsx } from 'clsx'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useTranslations } from 'use-intl'
import { PlaceIcon } from './icons'
import { type Place, placeAt } from './navigation'

/** The places by task. A group shows its places while one of them is open. */
export function Sidebar({ places }: { places: Place[] }) {
  const pathname = usePathname()
  const t = useTranslations('admin.nav')
  const here = placeAt(places, pathname)?.code
  const label = (code: string) => t(code as never)
  return (
    <nav aria-label={t('label')} className="flex flex-col gap-0.5 p-2">
      {places.map(({ code, href, icon, children }) => {
        const within = children ? children.some((child) => child.code === here) : code === here
        return (
          <div key={code}>
            <Entry href={href} current={!children && within} strong={within}>
              <PlaceIcon name={icon} />
              {label(code)}
            </Entry>
            {children && within && (
              <div className="mt-0.5 mb-1 ms-[1.15rem] flex flex-col border-line border-s ps-1.5">
                {children.map((child) => (
                  <Entry key={child.code} href={child.href} current={child.code === here}>
                    {label(child.code)}
                  </Entry>
                ))}
              </div>
            )}
          </div>
        )
      })}
    </nav>
  )
}

type EntryProps = { href: string; current: boolean; strong?: boolean; children: React.ReactNode }

const Entry = ({ href, current, strong, children }: EntryProps) => (
  <Link
    href={href}
    aria-current={current ? 'page' : undefined}
    className={clsx(
      'flex min-h-8 items-center gap-2.5 rounded-md px-2.5 text-sm transition-colors hover:bg-hover',
      current ? 'bg-pressed font-semibold text-ink' : strong ? 'font-semibold text-ink' : 'text-ink-2',
    )}
  >
    {children}
  </Link>
)
