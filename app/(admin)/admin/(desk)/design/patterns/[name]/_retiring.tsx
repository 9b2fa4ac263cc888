import { texts, words } from '@/app/_messages/words'
import { Part } from '@/app/_patterns/detail'
import { OneButtonForm } from '@/components/account/one-button-form'
import { CommandForm } from '@/components/admin/command-form'
import { Disclosure } from '@/components/ui/disclosure'
import { type BlockType, blockTypes } from '@/lib/content/blocks'
import type { Retired } from '@/lib/content/retire'
import { foreseeMove } from '@/lib/content/retired-queries'
import { type Actor, may } from '@/lib/kernel/actor'
import type { Locale } from '@/lib/kernel/locale'
import { movePages, offer, retire } from '../actions'

type RetiringProps = { staff: Actor; locale: Locale; name: BlockType; retired?: Retired }

/** Taking a kind of block from the offer, and moving the pages that have it. */
export async function Retiring({ staff, locale, name, retired }: RetiringProps) {
  const t = words(locale, 'patterns')
  const { types, fields } = texts(locale, 'blocks')
  if (!retired)
    return (
      <Disclosure summary={t('deprecate')} className="max-w-3xl">
        <p className="mb-4 text-ink-2 text-sm">{t('deprecateText')}</p>
        <CommandForm
          action={retire}
          hidden={{ type: name }}
          className="max-w-md space-y-4"
          fields={[
            {
              name: 'successor',
              label: t('successor'),
              kind: 'select',
              options: blockTypes.filter((type) => type !== name).map((value) => ({ value, label: types[value].name })),
            },
            { name: 'note', label: t('why') },
          ]}
          submit={t('deprecate')}
        />
      </Disclosure>
    )
  const { texts: count, lost } = may(staff, 'content.write')
    ? await foreseeMove(staff, name, retired.successor)
    : { texts: 0, lost: [] }
  const names = lost.map((property) => fields[property as keyof typeof fields] ?? property).join(', ')
  return (
    <Part title={t('move')} note={t('moveText')}>
      <p className="text-sm">{lost.length ? t('lost', { names }) : t('nothingLost')}</p>
      <div className="mt-4 flex flex-wrap gap-2">
        {count > 0 && may(staff, 'content.publish') && (
          <OneButtonForm action={movePages} hidden={{ type: name }} variant="strong">
            {t('moveCount', { count, name: types[retired.successor].name })}
          </OneButtonForm>
        )}
        <OneButtonForm action={offer} hidden={{ type: name }} variant="outline">
          {t('restore')}
        </OneButtonForm>
      </div>
    </Part>
  )
}
