import type en from '../en/home'
import type { Words } from '../shape'

export default {
  /** A shop that has not told its own story yet. */
  shelf: {
    title: 'Nowości',
    opening: 'Wkrótce otwieramy.',
    openingText: 'Półki są jeszcze puste. Zapraszamy ponownie niebawem.',
  },
  hero: {
    title: 'Zbudowana na dłuższą drogę.',
    text: 'Vela 125. Stal, skóra i akurat tyle silnika, ile trzeba.',
    action: 'Zobacz Velę 125',
  },
  models: {
    title: 'Wolność w trzech rozmiarach.',
    text: 'Jedna linia, narysowana raz. Różnica w tym, jak daleko chcesz pojechać.',
    from: 'od {price}',
    vela50: {
      name: 'Vela 50',
      text: 'Na miasto i jego skróty. 45 km/h, 78 kg, zaparkuje wszędzie.',
      action: 'Zobacz Velę 50',
    },
    vela125: { name: 'Vela 125', text: 'Dość szybka na przełęcz, dość lekka na podwórko.', action: 'Zobacz Velę 125' },
    velagt: {
      name: 'Vela GT',
      text: 'Dwie osoby, jeden kufer, cały weekend. 300 cm³, którym nigdy się nie śpieszy.',
      action: 'Zobacz Velę GT',
    },
  },
  paints: {
    title: 'Wybierz tę, która wygląda jak Ty.',
    text: 'Sześć lakierów, dwa rodzaje felg, siodła w dwóch skórach. Dotknij koloru i zobacz.',
    legend: 'Lakier',
    action: 'Stwórz swoją Velę',
    ivory: 'Kość słoniowa',
    lagoon: 'Laguna',
    bordeaux: 'Bordo',
    sage: 'Szałwia',
    glacier: 'Lodowiec',
    graphite: 'Grafit',
  },
  season: {
    title: 'Otwierają się przełęcze. I zamówienia.',
    text: 'Zamów do końca marca, a Twoja Vela będzie u dealera, gdy zniknie śnieg.',
    action: 'Wszystkie skutery',
  },
  gear: {
    title: 'Co jedzie z Tobą.',
    text: 'Od tych samych ludzi, na te same drogi. I wszystko pasuje.',
    action: 'Całe wyposażenie',
  },
  service: {
    warranty: 'Cztery lata gwarancji',
    warrantyText: 'Na ramę i silnik, jeśli raz w roku zajrzy tam dealer.',
    returns: '14 dni na zmianę zdania',
    returnsText: 'Wyposażenie wraca bezpłatnie. Skutery też, o ile zostały w domu.',
    parts: 'Części przez dwadzieścia lat',
    partsText: 'Mamy każdą śrubkę do każdej Veli, jaką kiedykolwiek sprzedaliśmy.',
  },
  dealers: {
    title: 'Najpierw usiądź.',
    text: 'Nasi dealerzy wypożyczą Ci Velę na godzinę. Bez formularza, wystarczy prawo jazdy.',
    action: 'Zapytaj o jazdę próbną',
    day: 'Jazdy próbne: {days}',
  },
  voices: {
    title: 'Powiedziane bez pytania.',
    ride: '{model}, {place}',
    first: 'Kupiłam ją na dojazdy do pracy. Teraz wyjeżdżam pół godziny wcześniej, żeby mieć z tego więcej.',
    second: 'Do kufra wchodzą zakupy na tydzień albo weekend dla dwojga. Moje kolana pożegnały się z autobusem.',
    third: 'Po dwóch zimach chrom wygląda jak w sklepie. Kubek na moim biurku zresztą też.',
    firstName: 'Martina K.',
    secondName: 'Jonas R.',
    thirdName: 'Agnieszka W.',
  },
} satisfies Words<typeof en>
