import { MessageSample, StateSample, TableSample } from './content-samples'
import { ButtonSample, FieldSample } from './controls-samples'
import { FloatingSample } from './floating-samples'
import { ColourSample, TypeSample } from './foundation-samples'

type Sample = Parameters<typeof StateSample>[0] &
  Parameters<typeof FloatingSample>[0] &
  Parameters<typeof FieldSample>[0]
export type PrimitiveWords = Sample['words'] &
  Parameters<typeof ButtonSample>[0]['words'] &
  Parameters<typeof MessageSample>[0]['words'] &
  Parameters<typeof TableSample>[0]['words'] &
  Parameters<typeof TypeSample>[0]['words'] &
  Record<'colours' | 'type' | 'buttons' | 'fields' | 'messages' | 'states' | 'table' | 'floating', string>

type Props = { words: PrimitiveWords; ui: Sample['ui']; required: string }

/** Every primitive in its states. */
export function PrimitiveSamples({ words, ui, required }: Props) {
  const samples = {
    colours: <ColourSample />,
    type: <TypeSample words={words} />,
    buttons: <ButtonSample words={words} />,
    fields: <FieldSample words={words} ui={ui} required={required} />,
    messages: <MessageSample words={words} />,
    states: <StateSample words={words} ui={ui} />,
    table: <TableSample words={words} />,
    floating: <FloatingSample words={words} ui={ui} />,
  }
  return (Object.keys(samples) as (keyof typeof samples)[]).map((name) => (
    <section key={name} data-pattern={name} className="mt-10 border-line border-t pt-6">
      <h2 className="mb-4 font-semibold text-lg">{words[name]}</h2>
      {samples[name]}
    </section>
  ))
}
