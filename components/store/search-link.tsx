'use client'

import type { ReactNode } from 'react'
import { Link } from '../ui/link'

type SearchLinkProps = { href: string; sheet: string; label: string; className: string; children: ReactNode }

/** On a phone: opens the search over the page; without JavaScript it leads to the search page. */
export const SearchLink = ({ href, sheet, label, className, children }: SearchLinkProps) => (
  <Link
    href={href}
    prefetch={false}
    aria-label={label}
    className={className}
    onClick={(event) => {
      const dialog = document.getElementById(sheet)
      if (!(dialog instanceof HTMLDialogElement) || event.metaKey || event.ctrlKey) return
      event.preventDefault()
      dialog.showModal()
      dialog.querySelector('input')?.select()
    }}
  >
    {children}
  </Link>
)
