import type { ReactNode } from 'react'
import { texts } from '@/app/_messages/words'
import { AccountFrame } from '@/components/account/account-frame'
import { BringBuilds } from '@/components/account/bring-builds'
import type { Channel } from '@/lib/kernel/channel'
import { signOut } from './actions'

const paths = {
  overview: '',
  orders: '/orders',
  configurations: '/configurations',
  reviews: '/reviews',
  addresses: '/addresses',
  details: '/details',
  security: '/security',
}

type FrameProps = { channel: Channel; here: keyof typeof paths; title: ReactNode; children: ReactNode }

export function Frame({ channel, here, title, children }: FrameProps) {
  const { nav } = texts(channel, 'account')
  const places = (Object.keys(paths) as (keyof typeof paths)[]).map((place) => ({
    href: `/${channel.storefront}/account${paths[place]}`,
    name: nav[place],
    isHere: place === here,
  }))
  return (
    <AccountFrame title={title} label={nav.label} places={places} signOut={{ name: nav.signOut, action: signOut }}>
      {children}
      <BringBuilds storefront={channel.storefront} />
    </AccountFrame>
  )
}
