'use client'

import { useCallback, useEffect, useState } from 'react'
import { useMe } from '../store/me'
import { bringLocalBuilds, keepLocalBuilds, localBuilds } from './local-builds'

type Amount = { amount: number; currency: string }
export type SavedBuild = {
  /** Of the account's own; what only this browser keeps has none. */
  id?: string
  name: string
  key: string
  price?: Amount | null
  priceThen?: Amount | null
  isOffered?: boolean
}

type Kept = {
  id: string
  name: string
  openKey: string
  price: Amount | null
  priceThen: Amount | null
  isOffered: boolean
}

/** In this browser alone. */
const MOST_LOCAL = 12
const HOME = '/api/v1/self/configurations'

/** What someone keeps of a model: in their account when they are signed in, else in this browser until they are. */
export function useSavedBuilds(slug: string, storefront: string) {
  const me = useMe()
  const isSignedIn = Boolean(me?.name)
  const [builds, setBuilds] = useState<SavedBuild[]>(() => localBuilds(slug))
  const [problem, setProblem] = useState('')
  const read = useCallback(async () => {
    const { data } = await ask(`${HOME}?${new URLSearchParams({ storefront, model: slug })}`)
    setBuilds((data as Kept[]).map(({ openKey: key, ...rest }) => ({ ...rest, key })))
  }, [slug, storefront])
  useEffect(() => {
    if (!isSignedIn) return
    bringLocalBuilds(storefront)
      .then(read)
      .catch(() => {})
  }, [isSignedIn, storefront, read])
  const keep = (next: SavedBuild[]) => {
    setBuilds(next)
    keepLocalBuilds(
      slug,
      next.map(({ name, key }) => ({ name, key })),
    )
  }
  const tell = async (change: Promise<unknown>) => {
    try {
      await change
      setProblem('')
      await read()
      return true
    } catch (error) {
      setProblem((error as Error).message)
      return false
    }
  }
  return {
    isSignedIn,
    /** What was refused, in words. */
    problem,
    builds,
    /** Answers whether it is kept. */
    save: async (name: string, key: string): Promise<boolean> => {
      if (isSignedIn) return tell(ask(HOME, 'POST', { storefront, model: slug, key, name }))
      keep([{ name, key }, ...builds.filter((each) => each.key !== key)].slice(0, MOST_LOCAL))
      return true
    },
    remove: async (build: SavedBuild): Promise<void> => {
      if (build.id) await tell(ask(`${HOME}/${build.id}`, 'DELETE'))
      else keep(builds.filter((each) => each !== build))
    },
  }
}

async function ask(address: string, method = 'GET', body?: object) {
  const answer = await fetch(address, {
    method,
    ...(body && { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) }),
  })
  const said = await answer.json()
  if (!answer.ok) throw new Error(said.error?.message ?? String(answer.status))
  return said
}
