import { texts } from '@/app/_messages/words'
import { NarrowPage } from '@/components/account/narrow-page'
import { LinkButton } from '@/components/ui/link-button'
import type { Channel } from '@/lib/kernel/channel'

type ExpiredLinkProps = { channel: Channel; again: 'login' | 'forgot' | 'register' | 'account/details' }

export function ExpiredLink({ channel, again }: ExpiredLinkProps) {
  const text = texts(channel, 'login').expired
  return (
    <NarrowPage title={text.title} lead={text.text}>
      <LinkButton href={`/${channel.storefront}/${again}`} variant="signal" size="lg" wide prefetch={false}>
        {text.again}
      </LinkButton>
    </NarrowPage>
  )
}
