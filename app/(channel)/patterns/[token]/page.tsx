import { notFound } from 'next/navigation'
import { messages, texts } from '@/app/_messages/words'
import { blockWords } from '@/app/_server/block-words'
import { readPatternBlocks } from '@/app/_server/pattern-blocks'
import { pretend } from '@/app/_server/pretend/actions'
import { BlockSamples } from '@/components/patterns/block-samples'
import { PrimitiveSamples } from '@/components/patterns/primitive-samples'
import { isPatternLink } from '@/lib/design/pattern-link-queries'
import { channelOf } from '@/lib/kernel/channel'

export const dynamic = 'force-dynamic'

type Props = { params: Promise<{ token: string }> }

const channel = channelOf('en-ch')

/** What an agency reads: the patterns, until its link expires. */
export default async function SharedPatterns({ params }: Props) {
  if (!(await isPatternLink((await params).token, new Date()))) notFound()
  const words = texts(channel, 'design')
  return (
    <main className="mx-auto w-full max-w-page p-6">
      <h1 className="font-semibold text-2xl">{words.title}</h1>
      <PrimitiveSamples
        words={words}
        ui={messages(channel.locale, 'ui').ui}
        required={texts(channel, 'errors').field.required}
      />
      <BlockSamples
        {...(await readPatternBlocks(channel))}
        channel={channel}
        actions={{ chooseConsent: pretend }}
        shown={blockWords(channel)}
        types={texts(channel, 'blocks').types}
        words={words}
      />
    </main>
  )
}
