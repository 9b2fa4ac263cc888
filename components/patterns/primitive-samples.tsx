import type { ReactNode } from 'react'
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
  const samples: [string, ReactNode][] = [
    [words.colours, <ColourSample key="colours" />],
    [words.type, <TypeSample key="type" words={words} />],
    [words.buttons, <ButtonSample key="buttons" words={words} />],
    [words.fields, <FieldSample key="fields" words={words} ui={ui} required={required} />],
    [words.messages, <MessageSample key="messages" words={words} />],
    [words.states, <StateSample key="states" words={words} ui={ui} />],
    [words.table, <TableSample key="table" words={words} />],
    [words.floating, <FloatingSample key="floating" words={words} ui={ui} />],
  ]
  return samples.map(([name, sample]) => (
    <section key={name} className="mt-10 border-line border-t pt-6">
      <h2 className="mb-4 font-semibold text-lg">{name}</h2>
      {sample}
    </section>
  ))
}
