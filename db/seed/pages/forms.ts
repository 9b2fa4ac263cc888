import { say } from './page'

const consent = say(
  'I agree that my details are used to answer this request.',
  'Ich bin einverstanden, dass meine Angaben zur Beantwortung dieser Anfrage verwendet werden.',
  'Zgadzam się na użycie moich danych w celu odpowiedzi na to zapytanie.',
)
const email = { id: 'email', kind: 'email', label: say('E-mail', 'E-Mail', 'E-mail'), isRequired: true }

/** By the key under which pages name them. Names are for the people who work with them. */
export const forms = {
  newsletter: {
    name: 'Newsletter',
    definition: {
      fields: [
        email,
        {
          id: 'consent',
          kind: 'consent',
          purpose: 'newsletter',
          isRequired: true,
          label: say(
            'Yes, write to me four times a year. I can stop it with one click.',
            'Ja, schreiben Sie mir viermal im Jahr. Abbestellen geht mit einem Klick.',
            'Tak, piszcie do mnie cztery razy w roku. Mogę zrezygnować jednym kliknięciem.',
          ),
        },
      ],
      submit: say('Subscribe', 'Abonnieren', 'Zapisz mnie'),
      thanks: say('You are on the list.', 'Sie stehen auf der Liste.', 'Jesteś na liście.'),
      notify: '',
      confirms: 'email',
    },
  },
  'test-ride': {
    name: 'Test ride',
    definition: {
      fields: [
        { id: 'name', kind: 'text', label: say('Name', 'Name', 'Imię i nazwisko'), isRequired: true },
        email,
        {
          id: 'phone',
          kind: 'phone',
          label: say('Telephone', 'Telefon', 'Telefon'),
          hint: say('The dealer calls you back.', 'Der Händler ruft Sie zurück.', 'Dealer oddzwoni.'),
          isRequired: false,
        },
        {
          id: 'model',
          kind: 'choice',
          label: say('Which one?', 'Welche?', 'Która?'),
          isRequired: true,
          options: [
            { value: 'vela-50', label: say('Vela 50', 'Vela 50', 'Vela 50') },
            { value: 'vela-125', label: say('Vela 125', 'Vela 125', 'Vela 125') },
            { value: 'vela-gt', label: say('Vela GT', 'Vela GT', 'Vela GT') },
          ],
        },
        {
          id: 'licence',
          kind: 'text',
          label: say('Your licence (A2 or A)', 'Ihr Führerschein (A2 oder A)', 'Twoje prawo jazdy (A2 lub A)'),
          isRequired: false,
          showIf: { field: 'model', isOneOf: ['vela-gt'] },
        },
        {
          id: 'day',
          kind: 'date',
          label: say('A day that suits you', 'Ein Tag, der Ihnen passt', 'Dogodny dzień'),
          isRequired: false,
        },
        {
          id: 'note',
          kind: 'longText',
          label: say('Anything else', 'Sonst noch etwas', 'Coś jeszcze'),
          isRequired: false,
        },
        { id: 'consent', kind: 'consent', purpose: 'contact', label: consent, isRequired: true },
      ],
      submit: say('Ask for a ride', 'Fahrt anfragen', 'Poproś o jazdę'),
      thanks: say(
        'Thank you. The dealer calls you within a day.',
        'Danke. Der Händler ruft Sie innerhalb eines Tages an.',
        'Dziękujemy. Dealer zadzwoni w ciągu dnia.',
      ),
      notify: 'rides@vela.example',
      confirms: null,
    },
  },
}
