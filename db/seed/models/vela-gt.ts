import {
  alarm,
  caseNeedsRack,
  graphiteIsGraphite,
  grips,
  noSportBehindScreen,
  rack,
  screen,
  security,
  service,
  silencer,
  steps,
  topCase,
  touringPackage,
  weightFact,
} from './equipment'
import { fitsEvery } from './fits-every'
import type { SeedModel } from './model'
import { paintFeature } from './paints'
import { pictures } from './pictures'
import { no, part, priced, say } from './say'

export const velaGt: SeedModel = {
  slug: 'vela-gt',
  product: 'vela-gt',
  steps,
  features: [
    {
      code: 'engine',
      label: say('Engine', 'Motor', 'Silnik'),
      step: 'engine',
      shown: 'list',
      default: 'touring-300',
      values: [
        {
          code: 'town-125',
          label: say('Town 125, 11 kW', 'Town 125, 11 kW', 'Town 125, 11 kW'),
          about: say(
            'For the A1 licence: the long wheelbase with the small engine.',
            'Für den Führerschein A1: der lange Radstand mit dem kleinen Motor.',
            'Na prawo jazdy A1: długi rozstaw osi z małym silnikiem.',
          ),
          surcharge: priced(-900),
          numbers: { weight: -6000, supply: 70 },
          parts: [part('VP-ENGINE-125')],
        },
        {
          code: 'touring-300',
          label: say('Touring 300, 18 kW', 'Touring 300, 18 kW', 'Touring 300, 18 kW'),
          about: say(
            'Pulls from walking pace to 130 km/h without a word.',
            'Zieht von Schrittgeschwindigkeit bis 130 km/h ohne ein Wort.',
            'Ciągnie od tempa spaceru do 130 km/h bez słowa skargi.',
          ),
          numbers: { supply: 130 },
          parts: [part('VP-ENGINE-300')],
        },
        {
          code: 'sport-300',
          label: say('Sport 300, 22 kW', 'Sport 300, 22 kW', 'Sport 300, 22 kW'),
          about: say(
            'Sharper cams, an oil cooler and brakes to match.',
            'Schärfere Nockenwellen, ein Ölkühler und die Bremsen dazu.',
            'Ostrzejsze wałki, chłodnica oleju i odpowiednie hamulce.',
          ),
          surcharge: priced(890),
          numbers: { weight: 1200, supply: 110 },
          parts: [part('VP-ENGINE-300-SPORT'), part('VP-OIL-COOLER')],
          leadDays: 8,
        },
      ],
    },
    silencer,
    paintFeature(
      'gt',
      ['ivory', 'lagoon', 'bordeaux', 'sage', 'glacier', 'graphite', 'saffron', 'terracotta', 'midnight'],
      'sage',
    ),
    {
      code: 'wheels',
      label: say('Wheels', 'Räder', 'Koła'),
      step: 'wheels',
      shown: 'picture',
      default: 'alloy',
      values: [
        {
          code: 'alloy',
          label: say('Alloy, polished', 'Aluminium, poliert', 'Aluminiowe, polerowane'),
          parts: [part('VE-ALLOY-WHEEL', 2)],
        },
        {
          code: 'black',
          label: say('Alloy, black', 'Aluminium, schwarz', 'Aluminiowe, czarne'),
          surcharge: priced(120),
          parts: [part('VP-ALLOY-WHEEL-BLACK', 2)],
        },
      ],
    },
    {
      code: 'brakes',
      label: say('Brakes', 'Bremsen', 'Hamulce'),
      step: 'wheels',
      shown: 'list',
      default: 'abs',
      values: [
        { code: 'abs', label: say('Two discs with ABS', 'Zwei Scheiben mit ABS', 'Dwie tarcze z ABS') },
        {
          code: 'cornering',
          label: say('Two discs with cornering ABS', 'Zwei Scheiben mit Kurven-ABS', 'Dwie tarcze z ABS zakrętowym'),
          surcharge: priced(390),
          numbers: { weight: 600 },
          parts: [part('VE-BRAKE-DISC', 2), part('VP-ABS-IMU')],
        },
      ],
    },
    {
      code: 'tyres',
      label: say('Tyres', 'Reifen', 'Opony'),
      step: 'wheels',
      shown: 'list',
      default: 'road',
      values: [
        { code: 'road', label: say('Road', 'Strasse', 'Szosowe'), parts: [part('VP-TYRE-ROAD', 2)] },
        {
          code: 'all-season',
          label: say('All seasons', 'Ganzjahr', 'Całoroczne'),
          surcharge: priced(60),
          numbers: { weight: 200 },
          parts: [part('VP-TYRE-ALL-SEASON', 2)],
        },
        {
          code: 'winter',
          label: say('Winter, up to 110 km/h', 'Winter, bis 110 km/h', 'Zimowe, do 110 km/h'),
          surcharge: priced(90),
          numbers: { weight: 400 },
          parts: [part('VP-TYRE-WINTER', 2)],
        },
      ],
    },
    {
      code: 'seat',
      label: say('Seat', 'Sitzbank', 'Siedzenie'),
      step: 'seat',
      shown: 'picture',
      default: 'comfort',
      values: [
        {
          code: 'comfort',
          label: say('Comfort, for two', 'Komfort, für zwei', 'Komfortowe, dla dwojga'),
          numbers: { weight: 400 },
          parts: [part('VE-COMFORT-SADDLE')],
        },
        {
          code: 'sport',
          label: say('Sport, firm and narrow', 'Sport, straff und schmal', 'Sportowe, twarde i wąskie'),
          surcharge: priced(90),
          parts: [part('VE-SPORT-SADDLE')],
        },
      ],
    },
    {
      code: 'seat-heating',
      label: say('Seat heating', 'Sitzheizung', 'Podgrzewanie siedzenia'),
      step: 'seat',
      shown: 'switch',
      default: 'no',
      values: [
        no,
        {
          code: 'yes',
          label: say('With', 'Mit', 'Z podgrzewaniem'),
          about: say('Rider and passenger, 55 watts.', 'Fahrer und Sozius, 55 Watt.', 'Kierowca i pasażer, 55 watów.'),
          surcharge: priced(220),
          numbers: { weight: 300, watt: 55 },
          parts: [part('VP-SEAT-HEATING')],
        },
      ],
    },
    rack,
    topCase,
    {
      code: 'liner',
      label: say('Inner bag', 'Innentasche', 'Torba wewnętrzna'),
      step: 'luggage',
      shown: 'switch',
      default: 'no',
      values: [
        no,
        {
          code: 'yes',
          label: say('With', 'Mit', 'Z torbą'),
          about: say(
            'Lift it out and walk into the hotel.',
            'Herausheben und ins Hotel gehen.',
            'Wyjmij ją i idź do hotelu.',
          ),
          surcharge: priced(69),
          numbers: { weight: 900 },
          parts: [part('VP-TOP-CASE-LINER')],
        },
      ],
    },
    screen,
    grips,
    {
      code: 'cruise',
      label: say('Cruise control', 'Tempomat', 'Tempomat'),
      step: 'comfort',
      shown: 'switch',
      default: 'no',
      values: [
        no,
        {
          code: 'yes',
          label: say('With', 'Mit', 'Z tempomatem'),
          surcharge: priced(310),
          numbers: { watt: 5 },
          parts: [part('VP-CRUISE')],
        },
      ],
    },
    {
      code: 'navigation',
      label: say('Navigation', 'Navigation', 'Nawigacja'),
      step: 'electronics',
      shown: 'list',
      default: 'none',
      values: [
        { ...no, code: 'none' },
        {
          code: 'phone',
          label: say(
            'Holder and charger for a phone',
            'Halter und Lader fürs Telefon',
            'Uchwyt i ładowarka do telefonu',
          ),
          picture: 'phone-holder.webp',
          surcharge: priced(99),
          numbers: { weight: 300, watt: 15 },
          parts: [part('VE-PHONE-HOLDER'), part('VP-USB')],
        },
        {
          code: 'display',
          label: say('Map in the cockpit', 'Karte im Cockpit', 'Mapa w kokpicie'),
          surcharge: priced(690),
          numbers: { weight: 400, watt: 20 },
          parts: [part('VP-DISPLAY')],
          leadDays: 6,
        },
      ],
    },
    security(alarm, {
      code: 'tracker',
      label: say('Alarm and locator', 'Alarmanlage und Ortung', 'Alarm i lokalizator'),
      surcharge: priced(420),
      numbers: { weight: 500, watt: 5 },
      parts: [part('VP-ALARM'), part('VP-TRACKER')],
    }),
    service(390, 720),
  ],
  rules: [
    caseNeedsRack,
    graphiteIsGraphite,
    {
      type: 'requires',
      when: 'liner',
      needs: 'case != none',
      label: say(
        'The inner bag is made for the top case.',
        'Die Innentasche ist für das Topcase gemacht.',
        'Torba wewnętrzna jest uszyta do kufra.',
      ),
    },
    {
      type: 'table',
      scope: ['engine', 'brakes', 'tyres'],
      tuples: [
        ['town-125', 'abs', 'road'],
        ['town-125', 'abs', 'all-season'],
        ['town-125', 'abs', 'winter'],
        ['touring-300', 'abs', 'road'],
        ['touring-300', 'abs', 'all-season'],
        ['touring-300', 'abs', 'winter'],
        ['touring-300', 'cornering', 'road'],
        ['touring-300', 'cornering', 'all-season'],
        ['touring-300', 'cornering', 'winter'],
        ['sport-300', 'cornering', 'road'],
        ['sport-300', 'cornering', 'all-season'],
      ],
      label: say(
        'Engine, brakes and tyres are approved together: the Sport 300 needs cornering ABS and is too fast for winter tyres, the Town 125 has ABS.',
        'Motor, Bremsen und Reifen sind zusammen zugelassen: Der Sport 300 braucht Kurven-ABS und ist zu schnell für Winterreifen, der Town 125 hat ABS.',
        'Silnik, hamulce i opony mają wspólną homologację: Sport 300 wymaga ABS zakrętowego i jest za szybki na opony zimowe, Town 125 ma ABS.',
      ),
    },
    {
      type: 'excludes',
      of: ['engine = town-125', 'silencer = sport', 'cruise'],
      label: say(
        'The light silencer and cruise control are not made for the Town 125, and cruise control not for the light silencer.',
        'Der leichte Auspuff und der Tempomat passen nicht zum Town 125, und der Tempomat nicht zum leichten Auspuff.',
        'Lekki wydech i tempomat nie pasują do Town 125, a tempomat nie współpracuje z lekkim wydechem.',
      ),
    },
    {
      type: 'requires',
      when: 'tyres = winter',
      needs: 'wheels = black',
      label: say(
        'Salt eats polished alloy: winter tyres come on the black wheels.',
        'Salz frisst poliertes Aluminium: Winterreifen gibt es auf den schwarzen Rädern.',
        'Sól niszczy polerowane aluminium: opony zimowe zakładamy na czarne koła.',
      ),
    },
    {
      type: 'requires',
      when: 'seat-heating',
      needs: 'seat = comfort',
      label: say(
        'Only the comfort seat has room for the heating.',
        'Nur die Komfortbank hat Platz für die Heizung.',
        'Tylko w siedzeniu komfortowym jest miejsce na grzałki.',
      ),
    },
    {
      type: 'expression',
      expression:
        'grips.watt + seat-heating.watt + navigation.watt + security.watt + cruise.watt <= engine.supply - 10',
      label: say(
        'Together this would need more current than the alternator of this engine gives.',
        'Zusammen bräuchte das mehr Strom, als die Lichtmaschine dieses Motors gibt.',
        'Razem potrzebowałoby to więcej prądu, niż daje alternator tego silnika.',
      ),
    },
    {
      type: 'expression',
      expression: 'sum(weight) <= 10600',
      label: say(
        'So equipped it would weigh more than it is approved for: 172.6 kg.',
        'So ausgestattet wöge sie mehr, als zugelassen ist: 172,6 kg.',
        'Z tym wyposażeniem ważyłaby więcej, niż pozwala homologacja: 172,6 kg.',
      ),
    },
    {
      type: 'requires',
      when: 'security = tracker',
      needs: 'service != none',
      label: say(
        'The connection of the locator is part of a service plan.',
        'Die Verbindung der Ortung gehört zu einem Servicepaket.',
        'Łączność lokalizatora jest częścią pakietu serwisowego.',
      ),
    },
    noSportBehindScreen,
    {
      type: 'cardinality',
      of: ['seat-heating', 'grips = heated', 'cruise', 'navigation = display'],
      max: 3,
      label: say(
        'The handlebar has three switches, so at most three of these go together.',
        'Der Lenker hat drei Schalter, also gehen höchstens drei davon zusammen.',
        'Na kierownicy są trzy przełączniki, więc można połączyć najwyżej trzy z tych rzeczy.',
      ),
    },
  ],
  editions: [
    {
      code: 'alpina',
      label: say('Alpina', 'Alpina', 'Alpina'),
      about: say(
        'Over the passes for a week: screen, top case, warm hands.',
        'Eine Woche über die Pässe: Scheibe, Topcase, warme Hände.',
        'Tydzień przez przełęcze: szyba, kufer, ciepłe dłonie.',
      ),
      choices: {
        engine: 'touring-300',
        paint: 'sage',
        rack: 'chrome',
        case: 'matching',
        screen: 'touring',
        grips: 'heated',
        navigation: 'phone',
      },
    },
    {
      code: 'corsa',
      label: say('Corsa', 'Corsa', 'Corsa'),
      about: say(
        'The quick one: sport engine, black wheels, narrow seat.',
        'Die Schnelle: Sportmotor, schwarze Räder, schmale Bank.',
        'Ta szybka: silnik sportowy, czarne koła, wąskie siedzenie.',
      ),
      choices: {
        engine: 'sport-300',
        silencer: 'sport',
        paint: 'bordeaux',
        wheels: 'black',
        brakes: 'cornering',
        seat: 'sport',
      },
    },
    {
      code: 'inverno',
      label: say('Inverno', 'Inverno', 'Inverno'),
      about: say(
        'For those who never stop riding: winter tyres and heat.',
        'Für alle, die nie aufhören: Winterreifen und Wärme.',
        'Dla tych, którzy nie kończą sezonu: opony zimowe i ciepło.',
      ),
      choices: {
        engine: 'touring-300',
        paint: 'midnight',
        wheels: 'black',
        tyres: 'winter',
        'seat-heating': 'yes',
        grips: 'heated',
        screen: 'touring',
      },
    },
  ],
  packages: [
    touringPackage(120),
    {
      code: 'warmth',
      label: say('Warmth package', 'Wärmepaket', 'Pakiet ciepła'),
      about: say(
        'Heated grips and seat together.',
        'Griff- und Sitzheizung zusammen.',
        'Ogrzewane manetki i siedzenie razem.',
      ),
      choices: { grips: 'heated', 'seat-heating': 'yes' },
      reduction: priced(80),
    },
  ],
  needs: [
    {
      code: 'licence',
      question: say('Which licence do you have?', 'Welchen Führerschein haben Sie?', 'Jakie masz prawo jazdy?'),
      answers: [
        {
          code: 'a1',
          label: say(
            'A1, or a car licence with 125',
            'A1 oder Auto mit 125er-Zusatz',
            'A1 lub B z dopuszczeniem do 125',
          ),
          choices: { engine: 'town-125' },
        },
        { code: 'a2', label: say('A2 or A', 'A2 oder A', 'A2 lub A'), choices: { engine: 'touring-300' } },
      ],
    },
    {
      code: 'when',
      question: say('When do you ride?', 'Wann fahren Sie?', 'Kiedy jeździsz?'),
      answers: [
        {
          code: 'summer',
          label: say('When it is nice', 'Bei schönem Wetter', 'Przy ładnej pogodzie'),
          choices: { tyres: 'road' },
        },
        {
          code: 'year',
          label: say('All year', 'Das ganze Jahr', 'Cały rok'),
          choices: { tyres: 'all-season', grips: 'heated' },
        },
        {
          code: 'winter',
          label: say('In snow, too', 'Auch im Schnee', 'Także w śniegu'),
          choices: { tyres: 'winter', wheels: 'black', grips: 'heated' },
        },
      ],
    },
    {
      code: 'luggage',
      question: say('What comes along?', 'Was kommt mit?', 'Co jedzie z Tobą?'),
      answers: [
        { code: 'nothing', label: say('Nothing', 'Nichts', 'Nic'), choices: { rack: 'none', case: 'none' } },
        {
          code: 'bag',
          label: say('A bag, now and then', 'Ab und zu eine Tasche', 'Czasem torba'),
          choices: { rack: 'chrome', case: 'none' },
        },
        {
          code: 'journey',
          label: say('A week’s luggage', 'Gepäck für eine Woche', 'Bagaż na tydzień'),
          choices: { rack: 'chrome', case: 'graphite', liner: 'yes' },
        },
      ],
    },
  ],
  facts: [
    weightFact(162_000),
    {
      kind: 'cases',
      code: 'licence',
      label: say('Licence', 'Führerschein', 'Prawo jazdy'),
      cases: [
        { code: 'a1', when: 'engine = town-125', label: say('A1 (125 cc)', 'A1 (125 cm³)', 'A1 (125 cm³)') },
        { code: 'a2', label: say('A2 (300 cc)', 'A2 (300 cm³)', 'A2 (300 cm³)') },
      ],
    },
  ],
  pictures: pictures('vela-gt', ['alloy', 'black'], ['comfort', 'sport']),
  accessories: [
    { product: 'top-case', condition: 'rack = chrome & case = none' },
    { product: 'chrome-rack', condition: 'rack = none' },
    { product: 'touring-screen', condition: 'screen = none & seat = comfort' },
    { product: 'phone-holder', condition: 'navigation = none' },
    { product: 'side-pannier' },
    { product: 'weekender', condition: 'rack = chrome & case = none' },
    { product: 'brake-disc' },
    { product: 'alloy-wheel', condition: 'wheels = alloy' },
    { product: 'sport-saddle', condition: 'seat = comfort & screen = none' },
    { product: 'u-lock' },
    { product: 'saddlebag', condition: 'rack = none' },
    ...fitsEvery,
  ],
}
