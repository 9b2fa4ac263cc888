'use client'
import { useRouter } from 'next/navigation'
import type { ComponentProps, FormEvent } from 'react'

/** Filters a list as soon as something is chosen, at an address that names only what is set. Works as a plain form, too. */
export function FilterForm({ action, ...rest }: ComponentProps<'form'> & { action: string }) {
  const router = useRouter()
  const filter = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const given = [...new FormData(event.currentTarget)].flatMap(([name, value]) =>
      value ? [[name, String(value)]] : [],
    )
    router.push(given.length ? `${action}?${new URLSearchParams(given)}` : action)
  }
  const choose = (event: FormEvent<HTMLFormElement>) => {
    if (event.target instanceof HTMLSelectElement) event.currentTarget.requestSubmit()
  }
  return <form {...rest} action={action} onSubmit={filter} onChange={choose} />
}
