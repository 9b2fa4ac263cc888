'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { bringLocalBuilds } from '../configurator/local-builds'

/** Whoever has an account here keeps with it what this browser kept before they signed in. */
export function BringBuilds({ storefront }: { storefront: string }) {
  const router = useRouter()
  useEffect(() => {
    bringLocalBuilds(storefront)
      .then((kept) => kept > 0 && router.refresh())
      .catch(() => {})
  }, [storefront, router])
  return null
}
