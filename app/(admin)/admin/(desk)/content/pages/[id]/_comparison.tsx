import { texts, words } from '@/app/_messages/words'
import { Badge } from '@/components/ui/badge'
import type { Comparison as Compared, PropertyChange } from '@/lib/content/compare'
import type { Locale } from '@/lib/kernel/locale'

/** What differs between two versions: blocks added, removed, moved and changed, texts word by word. */
export function Comparison({ locale, comparison: { head, blocks } }: { locale: Locale; comparison: Compared }) {
  const t = words(locale, 'pages')
  const names: Record<string, unknown> = texts(locale, 'blocks')
  const nameOf = (type: string) => {
    const known = names[type] as { name?: string } | string | undefined
    return (typeof known === 'string' ? known : known?.name) ?? type
  }
  if (!head.length && !blocks.length) return <p className="text-ink-2">{t('compareSame')}</p>
  return (
    <div className="my-2 space-y-4 border-line border-s-2 ps-4">
      {head.length > 0 && <Changes changes={head} />}
      {blocks.map(({ id, type, change, properties }) => (
        <section key={id}>
          <p className="flex items-center gap-2 font-medium">
            {nameOf(type)} <Badge>{t(`changes.${change}`)}</Badge>
          </p>
          <Changes changes={properties} />
        </section>
      ))}
    </div>
  )
}

const Changes = ({ changes }: { changes: PropertyChange[] }) => (
  <dl className="mt-1 space-y-1">
    {changes.map(({ name, words: stretches, before, after }) => (
      <div key={name} className="grid gap-x-4 sm:grid-cols-[10rem_1fr]">
        <dt className="truncate text-ink-3">{name}</dt>
        <dd className="min-w-0 break-words">
          {stretches ? (
            stretches.map(({ kind, text }, at) =>
              kind === 'same' ? (
                <span key={at}>{text}</span>
              ) : kind === 'added' ? (
                <ins key={at} className="bg-success-soft">
                  {text}
                </ins>
              ) : (
                <del key={at} className="bg-danger-soft">
                  {text}
                </del>
              ),
            )
          ) : (
            <>
              <del className="bg-danger-soft">{said(before)}</del> <ins className="bg-success-soft">{said(after)}</ins>
            </>
          )}
        </dd>
      </div>
    ))}
  </dl>
)

const said = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value))
