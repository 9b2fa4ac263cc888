import { asset, block, type SeedBlock, type SeedPage, say } from './page'

const text = (en: string, de: string, pl: string): SeedBlock => block('richText', { text: say(en, de, pl) })
const picture = (file: string, caption: ReturnType<typeof say>): SeedBlock =>
  block('picture', { picture: asset(file), width: 'page', ratio: 'wide', caption })
const none = say('', '', '')

export const guides: SeedPage[] = [
  {
    key: 'guides',
    slug: say('guides', 'ratgeber', 'poradniki'),
    title: say('Guides', 'Ratgeber', 'Poradniki'),
    description: say(
      'What we would tell a friend who has just bought one.',
      'Was wir einer Freundin sagen würden, die gerade eine gekauft hat.',
      'Co powiedzielibyśmy komuś bliskiemu, kto właśnie kupił swoją.',
    ),
    picture: asset('travel'),
    blocks: [
      block('hero', {
        layout: 'plain',
        title: say('For the longer way.', 'Für den längeren Weg.', 'Na dłuższą drogę.'),
        text: say(
          'What we would tell a friend who has just bought one.',
          'Was wir einer Freundin sagen würden, die gerade eine gekauft hat.',
          'Co powiedzielibyśmy komuś bliskiemu, kto właśnie kupił swoją.',
        ),
      }),
      block('articles', { below: '', most: 24, layout: 'cards' }),
      block('snippet', { page: { page: 'letter' } }),
    ],
  },
  {
    key: 'guides/which-vela',
    kind: 'article',
    parent: 'guides',
    slug: say('which-vela', 'welche-vela', 'ktora-vela'),
    title: say('Which Vela?', 'Welche Vela?', 'Która Vela?'),
    description: say(
      'Three questions, asked in the right order, and a table for the licence.',
      'Drei Fragen in der richtigen Reihenfolge und eine Tabelle für den Führerschein.',
      'Trzy pytania we właściwej kolejności i tabela praw jazdy.',
    ),
    picture: asset('range'),
    blocks: [
      picture('range', say('One line, three engines.', 'Eine Linie, drei Motoren.', 'Jedna linia, trzy silniki.')),
      text(
        '<p>People ask which Vela is the best. It is the wrong question, and a nice one, because it is answered by a map: draw the roads that you ride every week, and look where they end.</p><h2>Does the road leave the city?</h2><p>If it does not, the <strong>Vela 50</strong> is enough. It weighs 78 kg, turns in a courtyard and is at home between parked cars. On a country road it is in the way, of others and of your mood.</p><h2>Does it go uphill for more than ten minutes?</h2><p>Then take the <strong>Vela 125</strong>. It holds 90 where the 50 has given up, and it is still light enough to be pushed into a hallway. Most of our riders end here.</p><h2>Is somebody behind you, or a tent?</h2><p>Two people with luggage are the reason for the <strong>Vela GT</strong>. Three hundred cubic centimetres do not make it fast. They make it calm.</p>',
        '<p>Man fragt uns, welche Vela die beste ist. Das ist die falsche Frage und eine schöne, denn eine Karte beantwortet sie: Zeichnen Sie die Straßen ein, die Sie jede Woche fahren, und sehen Sie nach, wo sie enden.</p><h2>Verlässt die Straße die Stadt?</h2><p>Wenn nicht, genügt die <strong>Vela 50</strong>. Sie wiegt 78 kg, wendet im Innenhof und ist zwischen parkenden Autos zu Hause. Auf der Landstraße steht sie im Weg, den anderen und Ihrer Laune.</p><h2>Geht es länger als zehn Minuten bergauf?</h2><p>Dann nehmen Sie die <strong>Vela 125</strong>. Sie hält 90, wo die 50 aufgegeben hat, und lässt sich noch in einen Hausflur schieben. Die meisten landen hier.</p><h2>Sitzt jemand hinter Ihnen, oder ein Zelt?</h2><p>Zwei Leute mit Gepäck sind der Grund für die <strong>Vela GT</strong>. Dreihundert Kubik machen sie nicht schnell. Sie machen sie ruhig.</p>',
        '<p>Pytają nas, która Vela jest najlepsza. To złe pytanie, a zarazem ładne, bo odpowiada na nie mapa: narysuj drogi, którymi jeździsz co tydzień, i zobacz, gdzie się kończą.</p><h2>Czy droga wyjeżdża z miasta?</h2><p>Jeśli nie, wystarczy <strong>Vela 50</strong>. Waży 78 kg, zawraca na podwórku i czuje się u siebie między zaparkowanymi autami. Na szosie zawadza innym i Twojemu humorowi.</p><h2>Czy podjazd trwa dłużej niż dziesięć minut?</h2><p>Weź <strong>Velę 125</strong>. Trzyma 90 tam, gdzie pięćdziesiątka się poddała, a wciąż można ją wprowadzić do sieni. Większość z nas kończy właśnie tutaj.</p><h2>Czy ktoś siedzi z tyłu, albo namiot?</h2><p>Dwie osoby z bagażem to powód, dla którego istnieje <strong>Vela GT</strong>. Trzysta centymetrów nie czyni jej szybką. Czyni ją spokojną.</p>',
      ),
      block('comparison', {
        title: say('Side by side', 'Nebeneinander', 'Obok siebie'),
        text: none,
        products: ['vela-50', 'vela-125', 'vela-gt'],
      }),
      text(
        '<h2>The licence</h2><table><thead><tr><th scope="col">Model</th><th scope="col">Switzerland</th><th scope="col">Germany</th><th scope="col">Poland</th></tr></thead><tbody><tr><th scope="row">Vela 50</th><td>A1, from 15</td><td>AM, from 15</td><td>AM, from 14</td></tr><tr><th scope="row">Vela 125</th><td>A1, from 16</td><td>A1, from 16, or B196</td><td>A1, or B for three years</td></tr><tr><th scope="row">Vela GT</th><td>A limited</td><td>A2</td><td>A2</td></tr></tbody></table><p>Rules change. Your road traffic office knows what applies on the day.</p>',
        '<h2>Der Führerschein</h2><table><thead><tr><th scope="col">Modell</th><th scope="col">Schweiz</th><th scope="col">Deutschland</th><th scope="col">Polen</th></tr></thead><tbody><tr><th scope="row">Vela 50</th><td>A1, ab 15</td><td>AM, ab 15</td><td>AM, ab 14</td></tr><tr><th scope="row">Vela 125</th><td>A1, ab 16</td><td>A1, ab 16, oder B196</td><td>A1, oder B seit drei Jahren</td></tr><tr><th scope="row">Vela GT</th><td>A beschränkt</td><td>A2</td><td>A2</td></tr></tbody></table><p>Regeln ändern sich. Was am Tag gilt, weiß Ihr Straßenverkehrsamt.</p>',
        '<h2>Prawo jazdy</h2><table><thead><tr><th scope="col">Model</th><th scope="col">Szwajcaria</th><th scope="col">Niemcy</th><th scope="col">Polska</th></tr></thead><tbody><tr><th scope="row">Vela 50</th><td>A1, od 15 lat</td><td>AM, od 15 lat</td><td>AM, od 14 lat</td></tr><tr><th scope="row">Vela 125</th><td>A1, od 16 lat</td><td>A1, od 16 lat, lub B196</td><td>A1 lub B od trzech lat</td></tr><tr><th scope="row">Vela GT</th><td>A ograniczone</td><td>A2</td><td>A2</td></tr></tbody></table><p>Przepisy się zmieniają. Co obowiązuje dziś, wie wydział komunikacji.</p>',
      ),
    ],
  },
  {
    key: 'guides/two-days',
    kind: 'article',
    parent: 'guides',
    slug: say('two-days', 'zwei-tage', 'dwa-dni'),
    title: say('Packing for two days', 'Packen für zwei Tage', 'Pakowanie na dwa dni'),
    description: say(
      'Forty litres, two people, no rucksack: what goes where, and what stays at home.',
      'Vierzig Liter, zwei Leute, kein Rucksack: was wohin kommt und was zu Hause bleibt.',
      'Czterdzieści litrów, dwie osoby, bez plecaka: co gdzie włożyć i co zostawić w domu.',
    ),
    picture: asset('travel'),
    blocks: [
      picture(
        'travel',
        say('Everything for a weekend of two.', 'Alles für ein Wochenende zu zweit.', 'Wszystko na weekend we dwoje.'),
      ),
      text(
        '<p>A rucksack on a scooter is a mistake that one makes once. It pulls at the shoulders, and in a bend it steers. What is heavy belongs low and between the wheels; what is light may go up and back.</p><h2>Low and in front</h2><ul><li>Tools, lock and chain, in the roll under the saddle</li><li>Water, in the side pannier next to the engine’s cold side</li></ul><h2>High and behind</h2><ul><li>Clothes in the weekender, rolled rather than folded</li><li>The wash bag on top, because customs officers begin there</li></ul><h2>In the jacket</h2><p>Papers, phone, one banana. Whatever you forgot is sold in the next village; whatever you took too much rides along all the way.</p>',
        '<p>Ein Rucksack auf dem Roller ist ein Fehler, den man einmal macht. Er zieht an den Schultern, und in der Kurve lenkt er mit. Schweres gehört nach unten zwischen die Räder, Leichtes darf nach oben und hinten.</p><h2>Unten und vorn</h2><ul><li>Werkzeug, Schloss und Kette in der Rolle unter der Sitzbank</li><li>Wasser in der Seitentasche auf der kalten Seite des Motors</li></ul><h2>Oben und hinten</h2><ul><li>Kleider im Weekender, gerollt statt gefaltet</li><li>Die Kulturtasche zuoberst, weil der Zoll dort anfängt</li></ul><h2>In der Jacke</h2><p>Papiere, Telefon, eine Banane. Was Sie vergessen haben, gibt es im nächsten Dorf; was zu viel ist, fährt den ganzen Weg mit.</p>',
        '<p>Plecak na skuterze to błąd, który popełnia się raz. Ciągnie za ramiona, a w zakręcie skręca razem z Tobą. Ciężkie rzeczy kładziemy nisko, między kołami, lekkie mogą jechać wyżej i z tyłu.</p><h2>Nisko i z przodu</h2><ul><li>Narzędzia, zapięcie i łańcuch w rolce pod siedzeniem</li><li>Woda w sakwie po chłodnej stronie silnika</li></ul><h2>Wysoko i z tyłu</h2><ul><li>Ubrania w torbie weekendowej, zrolowane, nie złożone</li><li>Kosmetyczka na wierzchu, bo celnik zaczyna od niej</li></ul><h2>W kurtce</h2><p>Dokumenty, telefon, jeden banan. Czego zapomnisz, kupisz w następnej wsi; co wziąłeś za dużo, pojedzie całą drogę.</p>',
      ),
      block('productGrid', {
        title: say('What was in the picture', 'Was auf dem Bild war', 'Co było na zdjęciu'),
        text: none,
        by: 'picked',
        layout: 'row',
        products: ['weekender', 'side-pannier', 'wash-bag', 'thermos-flask', 'luggage-tag', 'u-lock'],
        actionLabel: say('All luggage', 'Alles Gepäck', 'Cały bagaż'),
        action: { to: 'category', slug: 'luggage' },
      }),
    ],
  },
  {
    key: 'guides/winter',
    kind: 'article',
    parent: 'guides',
    slug: say('winter', 'winter', 'zima'),
    title: say('Through the winter', 'Durch den Winter', 'Przez zimę'),
    description: say(
      'Ride on, or put it to sleep. Both are right; doing half of each is not.',
      'Weiterfahren oder einwintern. Beides ist richtig, halb und halb ist es nicht.',
      'Jeździć dalej albo odstawić. Jedno i drugie jest dobre, pół na pół już nie.',
    ),
    picture: asset('winter'),
    blocks: [
      picture(
        'winter',
        say('Minus four, and a good screen.', 'Minus vier und eine gute Scheibe.', 'Minus cztery i dobra szyba.'),
      ),
      text(
        '<h2>If you ride on</h2><p>Salt is what ages a scooter. Rinse it with cold water after each salted day, cold because warm water dissolves the salt and carries it into the seams. Once a month wax everything that shines.</p><ol><li>Winter tyres below seven degrees</li><li>Grips that heat, or gloves that do not pretend</li><li>A touring screen: what keeps the wind off keeps the warmth in</li></ol><h2>If you put it to sleep</h2><p>Fill the tank to the brim, so that it cannot rust. Take the battery indoors. Put five bar into the tyres and something soft below the stand. In spring you turn the key, and it begins where you stopped.</p>',
        '<h2>Wenn Sie weiterfahren</h2><p>Salz ist, was einen Roller altern lässt. Spülen Sie ihn nach jedem gesalzenen Tag mit kaltem Wasser ab, kalt, weil warmes das Salz löst und in die Nähte trägt. Einmal im Monat wachsen Sie alles, was glänzt.</p><ol><li>Winterreifen unter sieben Grad</li><li>Griffe, die heizen, oder Handschuhe, die nicht nur so tun</li><li>Eine Tourenscheibe: was den Wind abhält, hält die Wärme</li></ol><h2>Wenn Sie einwintern</h2><p>Füllen Sie den Tank bis zum Rand, damit er nicht rostet. Nehmen Sie die Batterie ins Haus. Geben Sie den Reifen mehr Druck und dem Ständer etwas Weiches. Im Frühling drehen Sie den Schlüssel, und sie fängt an, wo Sie aufgehört haben.</p>',
        '<h2>Jeśli jeździsz dalej</h2><p>Skuter starzeje się od soli. Po każdym posypanym dniu spłucz go zimną wodą; zimną, bo ciepła rozpuszcza sól i niesie ją w szczeliny. Raz w miesiącu nawoskuj wszystko, co błyszczy.</p><ol><li>Opony zimowe poniżej siedmiu stopni</li><li>Grzane manetki albo rękawice, które nie udają</li><li>Szyba turystyczna: co zatrzymuje wiatr, zatrzymuje ciepło</li></ol><h2>Jeśli odstawiasz</h2><p>Zatankuj do pełna, żeby bak nie rdzewiał. Akumulator weź do domu. Dopompuj opony i podłóż coś miękkiego pod stopkę. Wiosną przekręcisz kluczyk, a ona zacznie tam, gdzie skończyliście.</p>',
      ),
      block('productGrid', {
        title: say('For cold days', 'Für kalte Tage', 'Na zimne dni'),
        text: none,
        by: 'picked',
        layout: 'grid',
        products: ['touring-screen', 'leather-grips', 'wax-tin', 'wool-blanket'],
        actionLabel: say('', '', ''),
        action: null,
      }),
    ],
  },
  {
    key: 'guides/chrome',
    kind: 'article',
    parent: 'guides',
    slug: say('chrome', 'chrom', 'chrom'),
    title: say('Chrome that lasts', 'Chrom, der bleibt', 'Chrom na lata'),
    description: say(
      'Ten minutes on the first Sunday of the month. That is all.',
      'Zehn Minuten am ersten Sonntag im Monat. Mehr ist es nicht.',
      'Dziesięć minut w pierwszą niedzielę miesiąca. To wszystko.',
    ),
    picture: asset('headset'),
    blocks: [
      picture(
        'headset',
        say('The part that looks at you.', 'Das Teil, das Sie ansieht.', 'Część, która patrzy na Ciebie.'),
      ),
      text(
        '<p>Chrome does not rust. What rusts is the steel below it, where a stone has gone through. So do not polish it away: close it.</p><h2>What you need</h2><p>Lukewarm water, a cloth that was once a shirt, wax. No steel wool, no paste that promises a mirror; it makes one, by taking off what you wanted to keep.</p><blockquote><p>Look at it for a minute before you begin. Half of the care is noticing.</p></blockquote><h2>In this order</h2><ol><li>Wash, from the top down</li><li>Dry at once, also behind the mirrors</li><li>A thin coat of wax, ten minutes, wipe</li><li>A drop of oil on each hinge while you are there</li></ol>',
        '<p>Chrom rostet nicht. Was rostet, ist der Stahl darunter, wo ein Stein durchgekommen ist. Polieren Sie ihn also nicht weg, verschließen Sie ihn.</p><h2>Was Sie brauchen</h2><p>Lauwarmes Wasser, ein Tuch, das einmal ein Hemd war, Wachs. Keine Stahlwolle, keine Paste, die einen Spiegel verspricht; sie macht einen, indem sie abträgt, was Sie behalten wollten.</p><blockquote><p>Sehen Sie ihn eine Minute an, bevor Sie anfangen. Die halbe Pflege ist, etwas zu bemerken.</p></blockquote><h2>In dieser Reihenfolge</h2><ol><li>Waschen, von oben nach unten</li><li>Gleich trocknen, auch hinter den Spiegeln</li><li>Eine dünne Schicht Wachs, zehn Minuten, abwischen</li><li>Ein Tropfen Öl auf jedes Scharnier, wenn Sie schon dabei sind</li></ol>',
        '<p>Chrom nie rdzewieje. Rdzewieje stal pod nim, tam gdzie przebił się kamyk. Nie ścieraj go więc, tylko zamknij.</p><h2>Czego potrzebujesz</h2><p>Letniej wody, szmatki, która kiedyś była koszulą, wosku. Żadnej wełny stalowej ani pasty, która obiecuje lustro; zrobi je, zabierając to, co chcesz zachować.</p><blockquote><p>Zanim zaczniesz, popatrz na niego minutę. Połowa pielęgnacji to zauważyć.</p></blockquote><h2>W tej kolejności</h2><ol><li>Umyj, z góry na dół</li><li>Od razu wytrzyj, także za lusterkami</li><li>Cienka warstwa wosku, dziesięć minut, zetrzyj</li><li>Kropla oleju na każdy zawias, skoro już tu jesteś</li></ol>',
      ),
      block('productTeaser', {
        product: 'wax-tin',
        layout: 'split',
        text: say('', '', ''),
        actionLabel: say('See the wax', 'Das Wachs ansehen', 'Zobacz wosk'),
      }),
    ],
  },
  {
    key: 'guides/gifts',
    kind: 'article',
    parent: 'guides',
    slug: say('gifts', 'geschenke', 'prezenty'),
    title: say('For those who have one', 'Für die, die schon eine haben', 'Dla tych, którzy już mają'),
    description: say(
      'Small things that a rider does not buy, and is glad of for years.',
      'Kleine Dinge, die man sich selbst nicht kauft und an denen man sich jahrelang freut.',
      'Drobiazgi, których sami nie kupują, a cieszą się nimi latami.',
    ),
    picture: asset('gifts'),
    blocks: [
      picture(
        'gifts',
        say(
          'The desk of somebody who would rather ride.',
          'Der Schreibtisch von jemandem, der lieber fahren würde.',
          'Biurko kogoś, kto wolałby jechać.',
        ),
      ),
      text(
        '<p>Whoever rides a Vela has a helmet already, and an opinion about it. Give something that works on the days without a road: at breakfast, at the desk, at the end of a long evening.</p>',
        '<p>Wer eine Vela fährt, hat schon einen Helm und eine Meinung dazu. Schenken Sie etwas für die Tage ohne Straße: zum Frühstück, für den Schreibtisch, für das Ende eines langen Abends.</p>',
        '<p>Kto jeździ Velą, ma już kask i zdanie na jego temat. Podaruj coś na dni bez drogi: na śniadanie, na biurko, na koniec długiego wieczoru.</p>',
      ),
      block('productGrid', {
        title: say('Five that arrive well', 'Fünf, die gut ankommen', 'Pięć trafionych'),
        text: none,
        by: 'picked',
        layout: 'feature',
        products: ['scale-model', 'espresso-cup', 'wall-clock', 'enamel-mug', 'moka-pot'],
        actionLabel: say('', '', ''),
        action: null,
      }),
    ],
  },
]
