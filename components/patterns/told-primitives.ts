import type { Piece } from '@/lib/content/piece'
import type { PrimitiveName } from './primitives'
import type { SampleWords } from './sample-words'

/** What mail and paper make of a primitive; nothing where they have none of the kind. */
export function tellPrimitive(name: PrimitiveName, words: SampleWords): Piece[] {
  const text = (said: string, tone: 'plain' | 'lead' | 'quiet' = 'plain'): Piece => ({ kind: 'text', text: said, tone })
  const heading = (said: string, level: number): Piece => ({ kind: 'heading', level, text: said })
  const told: Partial<Record<PrimitiveName, Piece[]>> = {
    type: [heading(words.headline, 1), text(words.text, 'lead'), heading(words.known, 2), text(words.text)],
    button: [{ kind: 'link', label: words.add, href: 'https://vela.example' }],
    notice: [heading(words.done, 2), text(words.doneText)],
    disclosure: [heading(words.question, 2), text(words.answer)],
    price: [text('CHF 199.00')],
    table: [
      {
        kind: 'table',
        head: [words.order, words.state, words.total],
        rows: [
          ['10234', words.published, '1’290.00'],
          ['10233', words.waiting, '89.00'],
        ],
      },
    ],
    qr: [{ kind: 'address', label: 'vela.example', href: 'https://vela.example' }],
  }
  return told[name] ?? []
}
