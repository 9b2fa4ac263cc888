import type { English, Words } from '../shape'

export default {
  draft: 'Szkic: {title}',
  own: 'Widzą to tylko osoby, które piszą dla sklepu.',
  until: 'Każdy, kto ma ten link, widzi szkic do {date}.',
  asOf: 'Sklep w postaci z dnia {date}.',
  with: 'Sklep z wydaniem „{name}”, w postaci z dnia {date}.',
  leave: 'Wróć do teraz',
} satisfies Words<English['preview']>
