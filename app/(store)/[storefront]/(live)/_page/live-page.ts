import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { words } from '@/app/_messages/words'
import { type Channel, channelOf, isStorefront } from '@/lib/kernel/channel'

type Search = Record<string, string | string[] | undefined>

/** What a page of one person is given. */
export type LivePage = { params: Promise<{ storefront: string }>; searchParams: Promise<Search> }

export async function liveChannel(params: LivePage['params']): Promise<Channel> {
  const { storefront } = await params
  if (!isStorefront(storefront)) notFound()
  return channelOf(storefront)
}

/**
 * The title of a page that belongs to one person: no search engine keeps it, and no other site hears its address. (With
 * 'no-referrer' a browser sends plain forms without their origin, and they would be refused.)
 */
export async function titled(params: LivePage['params'], area: 'login' | 'account', key: string): Promise<Metadata> {
  const say = words(await liveChannel(params), area) as unknown as (key: string) => string
  return { title: say(key), robots: { index: false }, referrer: 'same-origin' }
}

/** The one value of a search parameter. */
export const single = (value: string | string[] | undefined) => (typeof value === 'string' ? value : '')
