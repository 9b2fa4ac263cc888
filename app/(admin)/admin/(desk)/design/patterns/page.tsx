import { messages, texts } from '@/app/_messages/words'
import { requireStaff } from '../../../_desk/guard'
import { adminLocale } from '../../../_desk/preferences'
import { MessageSample, StateSample, TableSample } from './_content'
import { ButtonSample, FieldSample } from './_controls'
import { FloatingSample } from './_floating'
import { ColourSample, TypeSample } from './_foundation'

/** The pattern library: every primitive in its states, in the face of the admin and of the shop. */
export default async function DesignPage() {
  await requireStaff()
  const locale = await adminLocale()
  const t = texts(locale, 'design')
  const { ui } = messages(locale, 'ui')
  const samples = [
    [t.colours, <ColourSample key="colours" />],
    [t.type, <TypeSample key="type" words={t} />],
    [t.buttons, <ButtonSample key="buttons" words={t} />],
    [t.fields, <FieldSample key="fields" words={t} ui={ui} required={texts(locale, 'errors').field.required} />],
    [t.messages, <MessageSample key="messages" words={t} />],
    [t.states, <StateSample key="states" words={t} ui={ui} />],
    [t.table, <TableSample key="table" words={t} />],
    [t.floating, <FloatingSample key="floating" words={t} ui={ui} />],
  ] as const
  return (
    <main className="mx-auto w-full max-w-2xl p-6">
      <h1 className="font-semibold text-2xl">{t.title}</h1>
      <p className="mt-1 text-ink-2">{t.text}</p>
      {samples.map(([name, sample]) => (
        <section key={name} className="mt-10 border-line border-t pt-6">
          <h2 className="mb-4 font-semibold text-lg">{name}</h2>
          {sample}
        </section>
      ))}
    </main>
  )
}
