import type { Metadata } from 'next'
import { texts } from '@/app/_messages/words'
import { FieldsForm } from '@/components/account/fields-form'
import { NarrowPage } from '@/components/account/narrow-page'
import { type LivePage, liveChannel } from '../_page/live-page'
import { findOrder } from './actions'

export async function generateMetadata({ params }: LivePage): Promise<Metadata> {
  return { title: texts(await liveChannel(params), 'checkout').track.title }
}

export default async function TrackPage({ params }: LivePage) {
  const { track } = texts(await liveChannel(params), 'checkout')
  return (
    <NarrowPage title={track.title} lead={track.intro}>
      <FieldsForm
        action={findOrder}
        submit={track.show}
        fields={[
          { name: 'number', label: track.number, inputMode: 'numeric' },
          { name: 'email', label: track.email, type: 'email', autoComplete: 'email' },
        ]}
      />
    </NarrowPage>
  )
}
