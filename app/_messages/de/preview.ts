import type { English, Words } from '../shape'

export default {
  draft: 'Entwurf: {title}',
  own: 'Das sehen nur die, die für den Shop schreiben.',
  until: 'Wer diesen Link hat, sieht ihn bis {date}.',
  asOf: 'Der Shop, wie er am {date} sein wird.',
  with: 'Der Shop mit dem Paket „{name}“, wie er am {date} sein wird.',
  leave: 'Zurück zu jetzt',
} satisfies Words<English['preview']>
