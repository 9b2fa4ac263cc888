import type { English, Words } from '../shape'

export default {
  title: 'Płatność',
  name: 'Płatności testowe',
  about:
    'To strona zmyślonego operatora płatności. Żadne pieniądze nie są pobierane: proszę wybrać, co ma się wydarzyć.',
  amount: 'Do zapłaty',
  pay: 'Zapłać teraz',
  authorize: 'Tylko autoryzuj',
  authorizeHint: 'Sklep pobierze kwotę później.',
  delay: 'Zapłać z opóźnieniem',
  delayHint: 'Pieniądze dotrą dziesięć sekund później.',
  decline: 'Odrzuć',
  declineHint: 'Płatność nie powiedzie się; można spróbować ponownie.',
  abandon: 'Anuluj i wróć',
  state: {
    declined: 'Płatność została odrzucona. Można spróbować ponownie albo wrócić.',
    authorized: 'Ta płatność jest autoryzowana.',
    delayed: 'Ta płatność jest w drodze.',
    captured: 'Ta płatność jest zakończona.',
    cancelled: 'Ta płatność została anulowana.',
    expired: 'Czas na płatność minął.',
  },
  back: 'Wróć do sklepu',
} satisfies Words<English['pay']>
