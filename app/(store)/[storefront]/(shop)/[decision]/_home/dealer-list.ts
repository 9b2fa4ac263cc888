import type { MarketCode } from '@/lib/kernel/channel'

export type Dealer = { city: string; name: string; street: string }

/** Dealers of the demo company, with addresses that do not exist. They become data with the CRM. */
export const dealersOf: Record<MarketCode, Dealer[]> = {
  ch: [
    { city: 'Zürich', name: 'Rollerhaus Limmat', street: 'Alte Werkstrasse 14' },
    { city: 'Bern', name: 'Zweirad Aarebogen', street: 'Mattenrain 3' },
    { city: 'Luzern', name: 'Garage Seeblick', street: 'Kapellrain 22' },
    { city: 'Chur', name: 'Passwerk', street: 'Obere Plessurgasse 7' },
    { city: 'Lugano', name: 'Officina Ceresio', street: 'Via del Molo 5' },
  ],
  de: [
    { city: 'Berlin', name: 'Kiezroller', street: 'Lindenhof 31' },
    { city: 'Hamburg', name: 'Zweirad Elbgang', street: 'Am Alten Kai 9' },
    { city: 'München', name: 'Isar Scooter', street: 'Flößerweg 12' },
    { city: 'Köln', name: 'Rollwerk Süd', street: 'Veedelstraße 40' },
    { city: 'Freiburg', name: 'Schwarzwaldroller', street: 'Bächlegasse 6' },
  ],
  pl: [
    { city: 'Warszawa', name: 'Skutery Powiśle', street: 'ul. Stara Dobra 18' },
    { city: 'Kraków', name: 'Warsztat pod Wawelem', street: 'ul. Bednarza 4' },
    { city: 'Wrocław', name: 'Dwa Koła Odra', street: 'ul. Mostowa Nowa 27' },
    { city: 'Gdańsk', name: 'Skuter Marina', street: 'ul. Żeglarzy 11' },
    { city: 'Zakopane', name: 'Przełęcz', street: 'ul. Pod Halą 2' },
  ],
}
