'use client'

import type { ReactNode } from 'react'
import { Link } from '../ui/link'
import { useFreshDecision, useMe } from './me'

type CartLinkProps = { href: string; label: string; className: string; children: ReactNode }

/** The way to the cart, with the number of things in it as soon as it is known. */
export function CartLink({ href, label, className, children }: CartLinkProps) {
  const count = useMe()?.cartCount ?? 0
  useFreshDecision()
  return (
    <Link href={href} prefetch={false} className={className}>
      <span className="visually-hidden">{label}</span>
      {children}
      {count > 0 && (
        <span
          data-testid="cart-count"
          className="tabular absolute end-0 top-0.5 grid h-5 min-w-5 animate-appear place-items-center rounded-full bg-signal px-1 font-semibold text-on-signal text-xs leading-none"
        >
          {count > 99 ? '99+' : count}
        </span>
      )}
    </Link>
  )
}
