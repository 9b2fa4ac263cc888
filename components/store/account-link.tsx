'use client'

import type { ReactNode } from 'react'
import { fill } from '@/components/ui/fill'
import { Link } from '../ui/link'
import { useMe } from './me'

type AccountLinkProps = {
  href: string
  words: { account: string; signedIn: string }
  className: string
  children: ReactNode
}

export function AccountLink({ href, words, className, children }: AccountLinkProps) {
  const name = useMe()?.name
  const label = name ? fill(words.signedIn, { name }) : words.account
  return (
    <Link href={href} prefetch={false} title={label} className={className}>
      <span className="visually-hidden">{label}</span>
      {children}
      {name && <span className="absolute end-1.5 top-2 size-2 rounded-full bg-success ring-2 ring-ground" />}
    </Link>
  )
}
