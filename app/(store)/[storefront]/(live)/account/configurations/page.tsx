import { Wrench } from 'lucide-react'
import { texts } from '@/app/_messages/words'
import { EmptyState } from '@/components/ui/empty-state'
import { LinkButton } from '@/components/ui/link-button'
import { listOwnConfigurations } from '@/lib/cart/saved-configuration-queries'
import { listPublishedModels } from '@/lib/configurator/model-queries'
import { type LivePage, titled } from '../../_page/live-page'
import { Frame } from '../_frame'
import { requireShopper } from '../_shopper'
import { Saved } from './_saved'

export const generateMetadata = ({ params }: LivePage) => titled(params, 'account', 'configurations.title')

export default async function OwnConfigurations({ params }: LivePage) {
  const { channel, actor } = await requireShopper(params, '/configurations')
  const [saved, [first]] = await Promise.all([listOwnConfigurations(actor, channel), listPublishedModels()])
  const text = texts(channel, 'account').configurations
  return (
    <Frame channel={channel} here="configurations" title={text.title}>
      {saved.length ? (
        <ul className="divide-y divide-line border-line border-y">
          {saved.map((each) => (
            <Saved key={each.id} saved={each} channel={channel} />
          ))}
        </ul>
      ) : (
        <EmptyState
          icon={<Wrench aria-hidden="true" />}
          title={text.none}
          action={
            first && <LinkButton href={`/${channel.storefront}/configure/${first.slug}`}>{text.begin}</LinkButton>
          }
        >
          {text.noneText}
        </EmptyState>
      )}
    </Frame>
  )
}
