// the words of the pictures' alternative texts: subject, paint and view in English, German and Polish
const say = (en, de, pl) => ({ en, de, pl })

export const angles = {
  front34: say('three-quarter view from the front', 'schräg von vorn', 'widok ukośny z przodu'),
  side: say('side view', 'Seitenansicht', 'widok z boku'),
  rear34: say('three-quarter view from the rear', 'schräg von hinten', 'widok ukośny z tyłu'),
  rear: say('seen from the rear', 'von hinten', 'widok z tyłu'),
  front: say('seen from the front', 'von vorn', 'widok z przodu'),
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
  winter: say(
    'Vela 125 in bordeaux red with top case in falling snow before pale mountains',
    'Vela 125 in Bordeauxrot mit Topcase im Schneefall vor hellen Bergen',
    'Vela 125 w kolorze bordo z kufrem wśród padającego śniegu na tle jasnych gór',
  ),
  gifts: say(
    'Gifts by Vela: scale model, espresso cup, enamel mug, coffee maker, table clock and care wax',
    'Geschenke von Vela: Modell, Espressotasse, Emaillebecher, Espressokocher, Tischuhr und Pflegewachs',
    'Prezenty Vela: model, filiżanka do espresso, kubek emaliowany, kawiarka, zegar stołowy i wosk do pielęgnacji',
  ),
  travel: say(
    'Luggage for a tour: side case, roll bag, wash bag, vacuum flask and luggage tag',
    'Gepäck für die Tour: Seitenkoffer, Gepäckrolle, Kulturbeutel, Thermosflasche und Kofferanhänger',
    'Bagaż na wyprawę: kufer boczny, torba-rolka, kosmetyczka, termos i zawieszka',
  ),
  headset: say(
    'Handlebar and headlamp of a Vela 125 in lagoon teal, close-up',
    'Lenker und Scheinwerfer einer Vela 125 in Lagunenblau, Nahaufnahme',
    'Kierownica i reflektor Veli 125 w kolorze laguny, zbliżenie',
  ),
}

export const goods = {
  binoculars: say('Compact binoculars', 'Kompaktes Fernglas', 'Kompaktowa lornetka'),
  blanket: say(
    'Rolled wool blanket with leather carrying straps',
    'Gerollte Wolldecke mit Lederriemen zum Tragen',
    'Zrolowany wełniany koc ze skórzanymi paskami do noszenia',
  ),
  bottle: say('Insulated steel bottle', 'Isolierflasche aus Stahl', 'Stalowa butelka izolowana'),
  bowl: say('Enamel bowl', 'Emailleschale', 'Miska emaliowana'),
  brakedisc: say('Wave brake disc', 'Bremsscheibe in Wellenform', 'Tarcza hamulcowa o falistym obrysie'),
  candle: say('Scented candle in a tin', 'Duftkerze in der Dose', 'Świeca zapachowa w puszce'),
  carabiner: say('Pair of screw-gate carabiners', 'Schraubkarabiner, Paar', 'Para karabinków zakręcanych'),
  chainlock: say('Chain lock with padlock', 'Kettenschloss mit Vorhängeschloss', 'Łańcuch z kłódką'),
  clock: say(
    'Table clock in the shape of a headlamp',
    'Tischuhr in Form eines Scheinwerfers',
    'Zegar stołowy w kształcie reflektora',
  ),
  compass: say('Brass pocket compass', 'Taschenkompass aus Messing', 'Mosiężny kompas kieszonkowy'),
  cutlery: say(
    'Travel cutlery in a leather sleeve',
    'Reisebesteck mit Lederhülle',
    'Sztućce podróżne w skórzanej opasce',
  ),
  disclock: say(
    'Brake disc lock with reminder cable',
    'Bremsscheibenschloss mit Erinnerungskabel',
    'Blokada tarczy hamulcowej z linką przypominającą',
  ),
  drybag: say('Waterproof roll-top bag', 'Wasserdichter Packsack mit Rollverschluss', 'Wodoszczelny worek rolowany'),
  earplugs: say(
    'Earplugs with aluminium capsule',
    'Gehörschutz mit Aluminiumkapsel',
    'Zatyczki do uszu z aluminiową kapsułką',
  ),
  espresso: say(
    'Espresso cup with saucer and spoon',
    'Espressotasse mit Untertasse und Löffel',
    'Filiżanka do espresso ze spodkiem i łyżeczką',
  ),
  flask: say('Vacuum flask with steel cup', 'Thermosflasche mit Stahlbecher', 'Termos ze stalowym kubkiem'),
  fob: say('Key on a leather fob', 'Schlüssel mit Lederanhänger', 'Kluczyk ze skórzanym brelokiem'),
  gauge: say('Tyre pressure gauge with hose', 'Reifendruckprüfer mit Schlauch', 'Manometr do opon z wężykiem'),
  goggles: say('Leather riding goggles', 'Motorradbrille aus Leder', 'Skórzane gogle motocyklowe'),
  grinder: say(
    'Hand coffee grinder with wooden knob',
    'Handkaffeemühle mit Holzknauf',
    'Ręczny młynek do kawy z drewnianą gałką',
  ),
  grips: say('Pair of brown ribbed grips', 'Braune Rippengriffe, Paar', 'Para brązowych żebrowanych manetek'),
  headtorch: say('Head torch', 'Stirnlampe', 'Latarka czołowa'),
  helmet: say('Open-face helmet with clear visor', 'Jethelm mit klarem Visier', 'Kask otwarty z przezroczystą szybą'),
  'helmet-duo': say(
    'Two-tone open-face helmet with clear visor',
    'Zweifarbiger Jethelm mit klarem Visier',
    'Dwukolorowy kask otwarty z przezroczystą szybą',
  ),
  'helmet-jet': say(
    'Open-face helmet with peak and leather edge',
    'Jethelm mit Schirm und Lederkante',
    'Kask otwarty z daszkiem i skórzaną lamówką',
  ),
  horn: say('Chrome horn', 'Hupe aus Chrom', 'Chromowany klakson'),
  indicator: say('Pair of indicator lamps', 'Blinker, Paar', 'Para kierunkowskazów'),
  lamp: say('LED headlamp', 'LED-Scheinwerfer', 'Reflektor LED'),
  lantern: say('Camping lantern', 'Campinglaterne', 'Latarnia kempingowa'),
  'luggage-tag': say('Leather luggage tag', 'Kofferanhänger aus Leder', 'Skórzana zawieszka do bagażu'),
  mirrors: say('Pair of chrome mirrors', 'Chromspiegel, Paar', 'Para chromowanych lusterek'),
  model: say(
    'Scale model of the Vela 125 on a wooden plinth',
    'Modell der Vela 125 auf Holzsockel',
    'Model Veli 125 na drewnianym cokole',
  ),
  moka: say('Aluminium stovetop coffee maker', 'Espressokocher aus Aluminium', 'Aluminiowa kawiarka'),
  mug: say('Enamel mug', 'Emaillebecher', 'Kubek emaliowany'),
  notebook: say(
    'Notebook with elastic band and pen',
    'Notizbuch mit Gummiband und Stift',
    'Notes z gumką i długopisem',
  ),
  oil: say('Tin of engine oil', 'Kanister Motoröl', 'Puszka oleju silnikowego'),
  pannier: say('Hard side case', 'Hartschalen-Seitenkoffer', 'Sztywny kufer boczny'),
  'phone-holder': say(
    'Phone holder for the handlebar',
    'Handyhalter für den Lenker',
    'Uchwyt na telefon do kierownicy',
  ),
  pot: say(
    'Titanium pot with folding handles',
    'Titantopf mit Klappgriffen',
    'Tytanowy garnek ze składanymi uchwytami',
  ),
  rack: say('Chrome rear rack', 'Gepäckträger aus Chrom', 'Chromowany bagażnik tylny'),
  rollbag: say(
    'Leather roll bag with two straps',
    'Gepäckrolle aus Leder mit zwei Riemen',
    'Skórzana torba-rolka z dwoma paskami',
  ),
  rope: say('Coil of rope', 'Aufgewickeltes Seil', 'Zwinięta lina'),
  'saddle-comfort': say('Brown comfort saddle', 'Braune Komfortsitzbank', 'Brązowe siedzenie komfortowe'),
  'saddle-sport': say(
    'Black sport saddle with red piping',
    'Schwarze Sportsitzbank mit roter Kedernaht',
    'Czarne siedzenie sportowe z czerwoną lamówką',
  ),
  saddlebag: say(
    'Leather saddlebag with two buckles',
    'Satteltasche aus Leder mit zwei Schnallen',
    'Skórzana sakwa z dwiema klamrami',
  ),
  shock: say('Pair of shock absorbers', 'Federbeine, Paar', 'Para amortyzatorów'),
  sign: say('Oval enamel sign', 'Ovales Emailleschild', 'Owalny szyld emaliowany'),
  silencer: say(
    'Silencer with chrome heat shield',
    'Auspuff mit verchromtem Hitzeschild',
    'Tłumik z chromowaną osłoną termiczną',
  ),
  sparkplug: say('Pair of spark plugs', 'Zündkerzen, Paar', 'Para świec zapłonowych'),
  speedo: say(
    'Speedometer with ivory dial',
    'Tachometer mit elfenbeinfarbenem Zifferblatt',
    'Prędkościomierz z tarczą w kolorze kości słoniowej',
  ),
  tin: say('Tin of care wax', 'Dose Pflegewachs', 'Puszka wosku do pielęgnacji'),
  toolroll: say(
    'Tool roll with leather straps',
    'Werkzeugrolle mit Lederriemen',
    'Rolowany organizer na narzędzia ze skórzanymi paskami',
  ),
  topcase: say('Top case, 35 litres', 'Topcase, 35 Liter', 'Kufer centralny, 35 litrów'),
  torch: say('Aluminium torch', 'Taschenlampe aus Aluminium', 'Aluminiowa latarka'),
  tumbler: say('Travel tumbler with leather sleeve', 'Reisebecher mit Lederhülle', 'Kubek podróżny ze skórzaną opaską'),
  tyre: say('Whitewall tyre', 'Weißwandreifen', 'Opona z białą ścianą'),
  ulock: say('U-lock', 'Bügelschloss', 'Zapięcie U-lock'),
  visor: say('Smoked bubble visor', 'Getöntes Bubble-Visier', 'Przyciemniana szyba do kasku'),
  washbag: say('Wash bag with leather base', 'Kulturbeutel mit Lederboden', 'Kosmetyczka ze skórzanym dnem'),
  'wheel-alloy': say('Alloy wheel with tyre', 'Leichtmetallrad mit Reifen', 'Aluminiowe koło z oponą'),
  'wheel-classic': say(
    'Pressed-steel wheel in ivory with tyre',
    'Stahlrad in Elfenbein mit Reifen',
    'Stalowe koło w kolorze kości słoniowej z oponą',
  ),
  windscreen: say('Touring windscreen', 'Tourenwindschild', 'Szyba turystyczna'),
}
