// the words of the pictures' alternative texts: subject, paint and view in English, German and Polish
const say = (en, de, pl) => ({ en, de, pl })

export const angles = {
  front34: say('three-quarter view from the front', 'schräg von vorn', 'widok ukośny z przodu'),
  side: say('side view', 'Seitenansicht', 'widok z boku'),
  rear34: say('three-quarter view from the rear', 'schräg von hinten', 'widok ukośny z tyłu'),
  rear: say('seen from the rear', 'von hinten', 'widok z tyłu'),
  top: say('seen from above', 'von oben', 'widok z góry'),
  detail: say('close-up', 'Nahaufnahme', 'zbliżenie'),
}

export const colours = {
  ivory: say('in ivory', 'in Elfenbein', 'w kolorze kości słoniowej'),
  lagoon: say('in lagoon teal', 'in Lagunenblau', 'w kolorze laguny'),
  bordeaux: say('in bordeaux red', 'in Bordeauxrot', 'w kolorze bordo'),
  sage: say('in sage green', 'in Salbeigrün', 'w kolorze szałwii'),
  glacier: say('in glacier blue', 'in Gletscherblau', 'w kolorze lodowcowego błękitu'),
  graphite: say('in graphite', 'in Graphit', 'w kolorze grafitowym'),
}

export const scooters = {
  'vela-50': say('Vela 50 scooter', 'Roller Vela 50', 'Skuter Vela 50'),
  'vela-125': say('Vela 125 scooter', 'Roller Vela 125', 'Skuter Vela 125'),
  'vela-gt': say('Vela GT scooter', 'Roller Vela GT', 'Skuter Vela GT'),
}

export const heroes = {
  'morning-side': say(
    'Vela 125 in lagoon teal from the side on a pale Alpine morning',
    'Vela 125 in Lagunenblau von der Seite an einem hellen Morgen in den Alpen',
    'Vela 125 w kolorze laguny z boku, jasny poranek w Alpach',
  ),
  'gt-touring': say(
    'Vela GT in sage green with top case and windscreen before misty mountains',
    'Vela GT in Salbeigrün mit Topcase und Windschild vor Bergen im Dunst',
    'Vela GT w kolorze szałwii z kufrem i szybą na tle zamglonych gór',
  ),
  pair: say(
    'Vela 50 in glacier blue and Vela GT in ivory side by side',
    'Vela 50 in Gletscherblau und Vela GT in Elfenbein nebeneinander',
    'Vela 50 w lodowcowym błękicie i Vela GT w kości słoniowej obok siebie',
  ),
  range: say(
    'Four Vela 125 in a row in ivory, sage green, lagoon teal and bordeaux red',
    'Vier Vela 125 nebeneinander in Elfenbein, Salbeigrün, Lagunenblau und Bordeauxrot',
    'Cztery skutery Vela 125 w rzędzie: kość słoniowa, szałwia, laguna i bordo',
  ),
  headset: say(
    'Handlebar and headlamp of a Vela 125 in lagoon teal, close-up',
    'Lenker und Scheinwerfer einer Vela 125 in Lagunenblau, Nahaufnahme',
    'Kierownica i reflektor Veli 125 w kolorze laguny, zbliżenie',
  ),
}

export const goods = {
  bottle: say('Insulated steel bottle', 'Isolierflasche aus Stahl', 'Stalowa butelka izolowana'),
  fob: say('Key on a leather fob', 'Schlüssel mit Lederanhänger', 'Kluczyk ze skórzanym brelokiem'),
  goggles: say('Leather riding goggles', 'Motorradbrille aus Leder', 'Skórzane gogle motocyklowe'),
  grips: say('Pair of brown ribbed grips', 'Braune Rippengriffe, Paar', 'Para brązowych żebrowanych manetek'),
  helmet: say('Open-face helmet with clear visor', 'Jethelm mit klarem Visier', 'Kask otwarty z przezroczystą szybą'),
  lamp: say('LED headlamp', 'LED-Scheinwerfer', 'Reflektor LED'),
  mirrors: say('Pair of chrome mirrors', 'Chromspiegel, Paar', 'Para chromowanych lusterek'),
  mug: say('Enamel mug', 'Emaillebecher', 'Kubek emaliowany'),
  'phone-holder': say('Phone holder for the handlebar', 'Handyhalter für den Lenker', 'Uchwyt na telefon do kierownicy'),
  rack: say('Chrome rear rack', 'Gepäckträger aus Chrom', 'Chromowany bagażnik tylny'),
  rollbag: say('Leather roll bag with two straps', 'Gepäckrolle aus Leder mit zwei Riemen', 'Skórzana torba-rolka z dwoma paskami'),
  'saddle-comfort': say('Brown comfort saddle', 'Braune Komfortsitzbank', 'Brązowe siedzenie komfortowe'),
  tin: say('Tin of care wax', 'Dose Pflegewachs', 'Puszka wosku do pielęgnacji'),
  topcase: say('Top case, 35 litres', 'Topcase, 35 Liter', 'Kufer centralny, 35 litrów'),
  ulock: say('U-lock', 'Bügelschloss', 'Zapięcie U-lock'),
  'wheel-alloy': say('Alloy wheel with tyre', 'Leichtmetallrad mit Reifen', 'Aluminiowe koło z oponą'),
  windscreen: say('Touring windscreen', 'Tourenwindschild', 'Szyba turystyczna'),
}
