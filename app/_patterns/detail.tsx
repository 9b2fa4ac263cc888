import type { ReactNode } from 'react'
import { texts, words } from '@/app/_messages/words'
import { isPrimitive, primitives } from '@/components/patterns/primitives'
import { propertyRows } from '@/components/patterns/property-rows'
import { Notice } from '@/components/ui/notice'
import { Scrolled } from '@/components/ui/scrolled'
import { Cell, Head, Row, Table } from '@/components/ui/table'
import { fieldsOf } from '@/lib/content/block-field'
import { type BlockType, blocks } from '@/lib/content/blocks'
import type { Retired } from '@/lib/content/retire'
import type { Channel } from '@/lib/kernel/channel'
import { BlockFaces, PrimitiveFaces } from './face-rows'
import type { Reader } from './reader'
import { BlockStates } from './states'

type DetailProps = {
  name: string
  reader: Reader
  channel: Channel
  /** The token of a link, or what stands for staff. */
  token: string
  retired?: Retired
  /** For those who work here: where it is used, and what can be done about it. */
  children?: ReactNode
}

/** What a pattern is called, and what it is for. */
export function nameOf(name: string, reader: Reader): { title: string; note: string } {
  if (isPrimitive(name)) return { title: texts(reader, 'patterns').primitive[name].name, note: '' }
  const { name: title, note } = texts(reader, 'blocks').types[name as BlockType]
  return { title, note }
}

/** One pattern: on every face, in every state, with its properties, its code and what to mind. */
export function Detail({ name, reader, channel, token, retired, children }: DetailProps) {
  const t = words(reader, 'patterns')
  const said = texts(reader, 'patterns')
  const own = isPrimitive(name) ? said.primitive[name] : said.block[name as BlockType]
  const around = { name, reader, channel, token }
  return (
    <div className="space-y-12">
      {retired && (
        <Notice tone="warning" title={t('isDeprecated', { name: nameOf(retired.successor, reader).title })}>
          {retired.note}
        </Notice>
      )}
      <Part title={t('faces')} note={isPrimitive(name) ? undefined : t('facesText')}>
        {isPrimitive(name) ? (
          <PrimitiveFaces {...around} name={name} />
        ) : (
          <BlockFaces {...around} name={name as BlockType} />
        )}
      </Part>
      <dl className="grid gap-x-10 gap-y-4 md:grid-cols-3">
        {(['access', 'do', 'dont'] as const).map((key) => (
          <div key={key} className="border-line border-t pt-3">
            <dt className={`font-semibold text-sm ${marks[key]}`}>{t(key)}</dt>
            <dd className="mt-1 text-ink-2 text-sm">{own[key]}</dd>
          </div>
        ))}
      </dl>
      {!isPrimitive(name) && (
        <Part title={t('states')}>
          <BlockStates {...around} name={name as BlockType} />
        </Part>
      )}
      <Properties name={name} reader={reader} />
      <Part title={t('code')} note={isPrimitive(name) ? undefined : t('stored')}>
        <Scrolled className="max-h-96 rounded-md bg-sunken p-4">
          <pre className="font-mono text-xs leading-normal">
            {isPrimitive(name)
              ? primitives[name].code
              : JSON.stringify({ type: name, props: blocks[name as BlockType].example }, null, 2)}
          </pre>
        </Scrolled>
      </Part>
      {children}
    </div>
  )
}

const marks = { access: '', do: 'text-success-ink', dont: 'text-danger-ink' }

export const Part = ({ title, note, children }: { title: string; note?: string; children: ReactNode }) => (
  <section>
    <h2 className="font-semibold text-lg">{title}</h2>
    {note && <p className="mt-0.5 max-w-prose text-ink-2 text-sm">{note}</p>}
    <div className="mt-4">{children}</div>
  </section>
)

function Properties({ name, reader }: { name: string; reader: Reader }) {
  const t = words(reader, 'patterns')
  const { takesKind, upTo, fromTo } = texts(reader, 'patterns')
  const { fields: labels, choices } = texts(reader, 'blocks')
  const rows = isPrimitive(name)
    ? Object.entries(primitives[name].takes as Record<string, readonly string[]>).map(([path, options]) => ({
        path,
        label: '',
        takes: options.join(', '),
        begins: options[0] ?? '–',
      }))
    : propertyRows(fieldsOf(name as BlockType), { labels, choices, takes: takesKind, upTo, fromTo })
  if (!rows.length) return null
  return (
    <Part title={t('properties')}>
      <Table>
        <thead>
          <Row>
            <Head>{t('property')}</Head>
            <Head>{t('takes')}</Head>
            <Head>{t('starts')}</Head>
          </Row>
        </thead>
        <tbody>
          {rows.map(({ path, label, takes, begins }) => (
            <Row key={path}>
              <Cell>
                <code className="text-xs">{path}</code>
                {label && <span className="ms-2 text-ink-2">{label}</span>}
              </Cell>
              <Cell>{takes}</Cell>
              <Cell>{begins}</Cell>
            </Row>
          ))}
        </tbody>
      </Table>
    </Part>
  )
}
