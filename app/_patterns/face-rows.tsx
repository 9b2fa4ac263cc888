import { messages, texts, words } from '@/app/_messages/words'
import { FaceFrame, shownFaces } from '@/components/patterns/faces'
import { type PrimitiveName, primitives } from '@/components/patterns/primitives'
import { tellPrimitive } from '@/components/patterns/told-primitives'
import type { BlockType } from '@/lib/content/blocks'
import { faceRules } from '@/lib/content/face-rules'
import type { Channel } from '@/lib/kernel/channel'
import type { Reader } from './reader'

type RowProps<Name> = { name: Name; reader: Reader; channel: Channel; token: string }

/** A block on web, mail, kiosk, paper and screen, beside each other. */
export function BlockFaces({ name, reader, channel, token }: RowProps<BlockType>) {
  const t = words(reader, 'patterns')
  return (
    <div className="flex flex-wrap items-start gap-6">
      {shownFaces.map((face) => {
        const rule = faceRules[face][name]
        const title = t(`face.${face}`)
        return (
          <FaceFrame
            key={face}
            face={face}
            title={title}
            href={`/pattern/${token}/${name}/${face}?in=${channel.storefront}`}
            open={t('open', { face: title })}
            rule={t(`rule.${rule}`)}
            missing={rule === 'none' ? t('notThere') : undefined}
          />
        )
      })}
    </div>
  )
}

/** A primitive in the sizes of the shop, the admin and the kiosk, and what mail and paper make of it. */
export function PrimitiveFaces({ name, reader, channel, token }: RowProps<PrimitiveName>) {
  const t = words(reader, 'patterns')
  const { Sample } = primitives[name]
  const sampleWords = texts(reader, 'design')
  const props = {
    words: sampleWords,
    ui: messages(reader, 'ui').ui,
    required: texts(reader, 'errors').field.required,
  }
  const isTold = tellPrimitive(name, sampleWords).length > 0
  return (
    <div className="space-y-6">
      {(['shop', 'admin', 'kiosk'] as const).map((face) => (
        <section key={face}>
          <h3 className="mb-2 font-medium text-sm">{t(`face.${face}`)}</h3>
          <div data-face={face} className="rounded-lg border border-line bg-ground p-6 text-base">
            <Sample {...props} />
          </div>
        </section>
      ))}
      <div className="flex flex-wrap gap-6">
        {(['mail', 'print'] as const).map((face) => (
          <FaceFrame
            key={face}
            face={face}
            title={t(`face.${face}`)}
            href={`/pattern/${token}/${name}/${face}?in=${channel.storefront}`}
            open={t('open', { face: t(`face.${face}`) })}
            rule={t(isTold ? 'rule.told' : 'rule.none')}
            missing={isTold ? undefined : t('notThere')}
          />
        ))}
      </div>
    </div>
  )
}
