type Words = { title: string; body: string; rating: number }

/** What customers say, by language; for a scooter and for anything else. */
export const reviews: Record<'de' | 'en' | 'pl', { scooter: Words[]; goods: Words[] }> = {
  de: {
    scooter: [
      {
        rating: 5,
        title: 'Jeden Tag zur Arbeit',
        body: 'Seit einem Jahr, bei jedem Wetter. Springt immer an, und der Nachbar will jetzt auch eine.',
      },
      {
        rating: 5,
        title: 'Schöner als auf den Bildern',
        body: 'Der Lack hat Tiefe, die Schalter klicken sauber. Man merkt, dass hier jemand hingesehen hat.',
      },
      {
        rating: 4,
        title: 'Fast perfekt',
        body: 'Fährt ruhig und sparsam. Ein Handschuhfach mit Schloss hätte ich mir noch gewünscht.',
      },
    ],
    goods: [
      {
        rating: 5,
        title: 'Passt genau',
        body: 'In zehn Minuten montiert, nichts klappert. Die Anleitung ist kurz und stimmt.',
      },
      { rating: 5, title: 'Gut gemacht', body: 'Fühlt sich nach mehr an, als es kostet. Würde ich wieder kaufen.' },
      {
        rating: 4,
        title: 'Schön und brauchbar',
        body: 'Nach einem Sommer noch wie neu. Die Lieferung brauchte einen Tag länger als gedacht.',
      },
      {
        rating: 3,
        title: 'In Ordnung',
        body: 'Tut, was es soll. Die Farbe ist etwas dunkler als auf meinem Bildschirm.',
      },
    ],
  },
  en: {
    scooter: [
      {
        rating: 5,
        title: 'The best part of my commute',
        body: 'A year in, rain and all. It starts every time and strangers talk to me at the lights.',
      },
      {
        rating: 4,
        title: 'Lovely to ride',
        body: 'Smooth, light and quick enough. I would like a slightly larger tank.',
      },
    ],
    goods: [
      { rating: 5, title: 'Fits as it should', body: 'Ten minutes and one spanner. Nothing rattles.' },
      { rating: 4, title: 'Solid thing', body: 'Well made and pleasant to hold. Came in a box without any plastic.' },
    ],
  },
  pl: {
    scooter: [
      {
        rating: 5,
        title: 'Codziennie do pracy',
        body: 'Od roku w każdą pogodę. Zawsze odpala, a na światłach ludzie zagadują.',
      },
      {
        rating: 4,
        title: 'Piękny i oszczędny',
        body: 'Jeździ spokojnie i mało pali. Przydałby się trochę większy schowek.',
      },
    ],
    goods: [
      {
        rating: 5,
        title: 'Pasuje idealnie',
        body: 'Montaż w dziesięć minut, nic nie stuka. Instrukcja krótka i jasna.',
      },
      { rating: 5, title: 'Dobra robota', body: 'Sprawia wrażenie droższego, niż jest. Kupię ponownie.' },
      { rating: 4, title: 'Ładne i praktyczne', body: 'Po jednym sezonie nadal jak nowe.' },
    ],
  },
}
