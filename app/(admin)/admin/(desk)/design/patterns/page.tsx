import { messages, texts } from '@/app/_messages/words'
import { blockWords } from '@/app/_server/block-words'
import { readPatternBlocks } from '@/app/_server/pattern-blocks'
import { pretend } from '@/app/_server/pretend/actions'
import { BlockSamples } from '@/components/patterns/block-samples'
import { PrimitiveSamples } from '@/components/patterns/primitive-samples'
import { may } from '@/lib/kernel/actor'
import { defaultChannel } from '@/lib/kernel/channel'
import { requireStaff } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { Links } from './_links'

/** The pattern library: every primitive in its states, and every block as the shop shows it. */
export default async function PatternsPage() {
  const staff = await requireStaff()
  const locale = await adminLocale()
  const words = texts(locale, 'design')
  const { ui } = messages(locale, 'ui')
  const channel = { ...defaultChannel, locale, language: `${locale}-${defaultChannel.country}` }
  return (
    <main className="mx-auto w-full max-w-page p-6">
      <h1 className="font-semibold text-2xl">{words.title}</h1>
      <p className="mt-1 text-ink-2">{words.text}</p>
      {may(staff, 'design.write') && <Links staff={staff} locale={locale} />}
      <PrimitiveSamples words={words} ui={ui} required={texts(locale, 'errors').field.required} />
      <BlockSamples
        {...(await readPatternBlocks(channel))}
        channel={channel}
        actions={{ chooseConsent: pretend }}
        shown={blockWords(channel)}
        types={texts(locale, 'blocks').types}
        words={words}
      />
    </main>
  )
}
