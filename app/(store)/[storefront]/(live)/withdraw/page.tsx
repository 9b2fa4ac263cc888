import type { Metadata } from 'next'
import { texts } from '@/app/_messages/words'
import { NarrowPage } from '@/components/account/narrow-page'
import { WithdrawalForm } from '@/components/checkout/withdrawal-form'
import { type LivePage, liveChannel, single } from '../_page/live-page'
import { withdraw } from './actions'

export async function generateMetadata({ params }: LivePage): Promise<Metadata> {
  return { title: texts(await liveChannel(params), 'checkout').withdraw.title }
}

/** The statutory withdrawal function: for everybody, without signing in, in two steps. */
export default async function WithdrawPage({ params, searchParams }: LivePage) {
  const channel = await liveChannel(params)
  const { withdraw: text } = texts(channel, 'checkout')
  return (
    <NarrowPage title={text.title} lead={text.intro}>
      <WithdrawalForm
        action={withdraw}
        order={single((await searchParams).order).slice(0, 20)}
        words={{ ...text, optional: texts(channel, 'ui').optional }}
      />
    </NarrowPage>
  )
}
