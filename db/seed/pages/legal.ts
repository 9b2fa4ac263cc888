import { block, type SeedPage, say } from './page'

const updated = say(`As of 1 November 2026`, `Stand: 1. November 2026`, `Stan na 1 listopada 2026 r.`)

/** Legal notes. Who stands behind the shop is what the settings say. */
export const legalPages: SeedPage[] = [
  {
    key: 'legal/shipping',
    parent: 'legal',
    slug: say('shipping', 'shipping', 'shipping'),
    title: say(`Shipping and payment`, `Versand und Zahlung`, `Dostawa i płatność`),
    description: say(
      `When it comes, what it costs, how you pay.`,
      `Wann es kommt, was es kostet, wie Sie zahlen.`,
      `Kiedy dotrze, ile kosztuje, jak zapłacić.`,
    ),
    blocks: [
      block('richText', {
        width: 'wide',
        text: say(
          `<p><strong>When it comes, what it costs, how you pay.</strong></p>`,
          `<p><strong>Wann es kommt, was es kostet, wie Sie zahlen.</strong></p>`,
          `<p><strong>Kiedy dotrze, ile kosztuje, jak zapłacić.</strong></p>`,
        ),
      }),
      block('richText', {
        width: 'wide',
        text: say(
          `<h2>Gear and parts</h2><p>What is in stock leaves us on the next working day and is with you in 2 to 4. You get a link to follow the parcel. What shipping costs stands in the cart, before you enter an address.</p>
<h2>Scooters</h2><p>A scooter does not come by parcel. A dealer near you hands it over ready to ride, or brings it to your door by van. We arrange the day with you after the order.</p>
<h2>Payment</h2><p>By card, on the secured page of our payment provider. Your card is charged when the order is placed; if we cannot deliver, you have the money back within five working days.</p>
<h2>Sending back</h2><p>You have 14 days to change your mind, and the label for the way back is free of charge. How it works stands under right of withdrawal.</p>`,
          `<h2>Zubehör und Teile</h2><p>Was am Lager ist, verlässt uns am nächsten Werktag und ist in 2 bis 4 Werktagen bei Ihnen. Sie bekommen einen Link, um das Paket zu verfolgen. Was der Versand kostet, steht im Warenkorb, bevor Sie eine Adresse eingeben.</p>
<h2>Roller</h2><p>Ein Roller kommt nicht als Paket. Ein Händler in Ihrer Nähe übergibt ihn fahrbereit oder bringt ihn mit dem Transporter zu Ihnen. Den Tag machen wir nach der Bestellung mit Ihnen aus.</p>
<h2>Zahlung</h2><p>Mit Karte, auf der gesicherten Seite unseres Zahlungsdienstes. Ihre Karte wird mit der Bestellung belastet; können wir nicht liefern, haben Sie das Geld innerhalb von fünf Werktagen zurück.</p>
<h2>Zurücksenden</h2><p>Sie haben 14 Tage, um es sich anders zu überlegen, und der Schein für den Rückweg ist kostenlos. Wie es geht, steht unter Widerrufsrecht.</p>`,
          `<h2>Wyposażenie i części</h2><p>To, co mamy w magazynie, wysyłamy następnego dnia roboczego; u Ciebie jest w 2 do 4 dni roboczych. Dostaniesz link do śledzenia paczki. Koszt dostawy widać w koszyku, zanim podasz adres.</p>
<h2>Skutery</h2><p>Skuter nie przyjeżdża w paczce. Dealer w pobliżu wyda go gotowego do jazdy albo przywiezie busem pod drzwi. Dzień ustalimy z Tobą po zamówieniu.</p>
<h2>Płatność</h2><p>Kartą, na zabezpieczonej stronie naszego operatora płatności. Karta jest obciążana w chwili zamówienia; jeśli nie możemy dostarczyć towaru, pieniądze wracają w ciągu pięciu dni roboczych.</p>
<h2>Zwrot</h2><p>Masz 14 dni na zmianę zdania, a etykieta zwrotna jest bezpłatna. Jak to działa, piszemy w dziale Prawo odstąpienia.</p>`,
        ),
      }),
      block('richText', { width: 'wide', text: updated }),
    ],
  },
  {
    key: 'legal/withdrawal',
    parent: 'legal',
    slug: say('withdrawal', 'withdrawal', 'withdrawal'),
    title: say(`Right of withdrawal`, `Widerrufsrecht`, `Prawo odstąpienia od umowy`),
    description: say(
      `You have 14 days to withdraw from the contract, without giving a reason.`,
      `Sie haben 14 Tage, um den Vertrag ohne Angabe von Gründen zu widerrufen.`,
      `Masz 14 dni, aby odstąpić od umowy bez podania przyczyny.`,
    ),
    blocks: [
      block('richText', {
        width: 'wide',
        text: say(
          `<p><strong>You have 14 days to withdraw from the contract, without giving a reason.</strong></p>`,
          `<p><strong>Sie haben 14 Tage, um den Vertrag ohne Angabe von Gründen zu widerrufen.</strong></p>`,
          `<p><strong>Masz 14 dni, aby odstąpić od umowy bez podania przyczyny.</strong></p>`,
        ),
      }),
      block('richText', {
        width: 'wide',
        text: say(
          `<h2>Your right</h2><p>The period is 14 days from the day on which you, or someone you name, received the last of the goods. This applies in every country that we deliver to, also where the law does not ask for it.</p>
<h2>How to withdraw</h2><p>Use the function “Withdraw from contract” at the foot of every page: order number, e-mail, confirm, done. You receive a confirmation by e-mail at once.</p><p>A clear statement in any other form will do as well, for example an e-mail to service@vela.example. It is enough that you send it before the period ends.</p>
<h2>What happens then</h2><p>We pay back everything that we have received from you, with the cost of standard delivery, within 14 days of your statement, in the way in which you paid. We may wait until the goods are back with us, or until you have shown that they are on their way.</p><p>Send the goods back within 14 days of your statement. The label is in your confirmation and costs nothing. A scooter is collected by the dealer.</p><p>For a loss of value you are liable only where it comes from more handling than was needed to test the goods.</p>
<h2>Exceptions</h2><p>There is no right of withdrawal for goods made to your own specification, and for sealed goods that cannot be sent back for reasons of hygiene once the seal is broken.</p>
<h2>Model form</h2><p>If you prefer a form, copy this:</p><p>To Vela AG, Werkhof 12, 6003 Lucerne, service@vela.example: I/we hereby withdraw from the contract for the purchase of the following goods: … Ordered on / received on: … Name: … Address: … Date, and signature if on paper: …</p>`,
          `<h2>Ihr Recht</h2><p>Die Frist beträgt 14 Tage ab dem Tag, an dem Sie oder jemand, den Sie benannt haben, die letzte Ware erhalten haben. Das gilt in jedem Land, in das wir liefern, auch wo es das Gesetz nicht verlangt.</p>
<h2>Wie Sie widerrufen</h2><p>Nutzen Sie die Funktion „Vertrag widerrufen“ am Fuß jeder Seite: Bestellnummer, E-Mail, bestätigen, fertig. Sie erhalten sofort eine Eingangsbestätigung per E-Mail.</p><p>Eine eindeutige Erklärung in jeder anderen Form genügt auch, zum Beispiel eine E-Mail an service@vela.example. Es reicht, wenn Sie sie vor Ablauf der Frist absenden.</p>
<h2>Was dann geschieht</h2><p>Wir zahlen alles zurück, was wir von Ihnen erhalten haben, samt den Kosten der Standardlieferung, innerhalb von 14 Tagen nach Ihrer Erklärung und auf dem Weg, auf dem Sie gezahlt haben. Wir dürfen warten, bis die Ware wieder bei uns ist oder bis Sie nachgewiesen haben, dass sie unterwegs ist.</p><p>Senden Sie die Ware innerhalb von 14 Tagen nach Ihrer Erklärung zurück. Der Schein liegt Ihrer Bestätigung bei und kostet nichts. Einen Roller holt der Händler ab.</p><p>Für einen Wertverlust haften Sie nur, wenn er daher kommt, dass Sie mit der Ware mehr getan haben, als zum Prüfen nötig war.</p>
<h2>Ausnahmen</h2><p>Kein Widerrufsrecht besteht für Ware, die nach Ihren Angaben angefertigt wurde, und für versiegelte Ware, die aus Gründen der Hygiene nicht zurückgenommen werden kann, sobald das Siegel gebrochen ist.</p>
<h2>Muster-Widerrufsformular</h2><p>Wenn Ihnen ein Formular lieber ist, nehmen Sie dieses:</p><p>An Vela AG, Werkhof 12, 6003 Luzern, service@vela.example: Hiermit widerrufe(n) ich/wir den Vertrag über den Kauf der folgenden Waren: … Bestellt am / erhalten am: … Name: … Anschrift: … Datum und, auf Papier, Unterschrift: …</p>`,
          `<h2>Twoje prawo</h2><p>Termin wynosi 14 dni od dnia, w którym Ty lub wskazana przez Ciebie osoba otrzymaliście ostatni z towarów. Dotyczy to każdego kraju, do którego dostarczamy, także tam, gdzie prawo tego nie wymaga.</p>
<h2>Jak odstąpić</h2><p>Skorzystaj z funkcji „Odstąp od umowy” na dole każdej strony: numer zamówienia, e-mail, potwierdzenie, gotowe. Od razu otrzymasz potwierdzenie e-mailem.</p><p>Wystarczy też jednoznaczne oświadczenie w każdej innej formie, na przykład e-mail na adres service@vela.example. Wystarczy wysłać je przed upływem terminu.</p>
<h2>Co dzieje się potem</h2><p>Zwracamy wszystko, co od Ciebie otrzymaliśmy, wraz z kosztem zwykłej dostawy, w ciągu 14 dni od Twojego oświadczenia i tą samą drogą, którą zapłacono. Możemy poczekać, aż towar do nas wróci albo aż wykażesz, że jest w drodze.</p><p>Odeślij towar w ciągu 14 dni od oświadczenia. Etykieta jest w potwierdzeniu i nic nie kosztuje. Skuter odbiera dealer.</p><p>Za zmniejszenie wartości odpowiadasz tylko wtedy, gdy korzystanie z towaru wykroczyło poza to, co konieczne do jego sprawdzenia.</p>
<h2>Wyjątki</h2><p>Prawo odstąpienia nie przysługuje w przypadku towarów wykonanych według Twojej specyfikacji oraz towarów w zapieczętowanym opakowaniu, których po jego otwarciu nie można zwrócić ze względów higienicznych.</p>
<h2>Wzór formularza</h2><p>Jeśli wolisz formularz, skopiuj ten:</p><p>Do Vela AG, Werkhof 12, 6003 Lucerna, service@vela.example: Niniejszym odstępuję/odstępujemy od umowy sprzedaży następujących towarów: … Data zamówienia / odbioru: … Imię i nazwisko: … Adres: … Data oraz, na papierze, podpis: …</p>`,
        ),
      }),
      block('richText', { width: 'wide', text: updated }),
    ],
  },
  {
    key: 'legal/terms',
    parent: 'legal',
    slug: say('terms', 'terms', 'terms'),
    title: say(`Terms`, `Allgemeine Geschäftsbedingungen`, `Regulamin`),
    description: say(
      `What applies when you buy from us. Short, because short terms get read.`,
      `Was gilt, wenn Sie bei uns kaufen. Kurz, weil kurze Bedingungen gelesen werden.`,
      `Co obowiązuje, gdy u nas kupujesz. Krótko, bo krótkie regulaminy się czyta.`,
    ),
    blocks: [
      block('richText', {
        width: 'wide',
        text: say(
          `<p><strong>What applies when you buy from us. Short, because short terms get read.</strong></p>`,
          `<p><strong>Was gilt, wenn Sie bei uns kaufen. Kurz, weil kurze Bedingungen gelesen werden.</strong></p>`,
          `<p><strong>Co obowiązuje, gdy u nas kupujesz. Krótko, bo krótkie regulaminy się czyta.</strong></p>`,
        ),
      }),
      block('richText', {
        width: 'wide',
        text: say(
          `<h2>How the contract comes about</h2><p>The shop shows what we offer. With the button at the end of the checkout you make a binding order. We confirm at once by e-mail that it has arrived; the contract comes about when we accept it, at the latest when the goods leave us.</p><p>You can correct your entries at any point before you order. We keep the text of the contract and send it to you with the confirmation.</p>
<h2>Prices and payment</h2><p>Prices include the value added tax of your country. Shipping is added and shown in the cart before you order. A price that is struck through is the one that applied before; beside it stands the lowest price of the 30 days before the reduction.</p><p>You pay by card on the page of our payment provider. We never see the number of your card.</p>
<h2>Delivery</h2><p>We deliver to Switzerland, Germany and Poland, each from the shop of that country. The date stands beside each product and in your confirmation. Should something be late, we write to you before you have to ask.</p>
<h2>Until it is paid</h2><p>The goods belong to us until they are paid in full.</p>
<h2>If something is faulty</h2><p>Your statutory rights apply without limit. For scooters we add a warranty of four years on frame and engine, on condition that a dealer inspects it once a year.</p>
<h2>Law and court</h2><p>The law of the country applies in whose shop you buy, and with it every protection that it gives to consumers. The courts at your place of residence decide.</p>`,
          `<h2>Wie der Vertrag zustande kommt</h2><p>Der Shop zeigt, was wir anbieten. Mit der Schaltfläche am Ende der Kasse bestellen Sie verbindlich. Den Eingang bestätigen wir sofort per E-Mail; der Vertrag kommt zustande, wenn wir die Bestellung annehmen, spätestens wenn die Ware uns verlässt.</p><p>Bis zur Bestellung können Sie Ihre Angaben jederzeit berichtigen. Wir speichern den Vertragstext und senden ihn Ihnen mit der Bestätigung.</p>
<h2>Preise und Zahlung</h2><p>Die Preise enthalten die Mehrwertsteuer Ihres Landes. Der Versand kommt hinzu und steht im Warenkorb, bevor Sie bestellen. Ein durchgestrichener Preis ist der, der vorher galt; daneben steht der niedrigste Preis der 30 Tage vor der Ermäßigung.</p><p>Sie zahlen mit Karte auf der Seite unseres Zahlungsdienstes. Ihre Kartennummer sehen wir nie.</p>
<h2>Lieferung</h2><p>Wir liefern in die Schweiz, nach Deutschland und nach Polen, jeweils aus dem Shop des Landes. Der Termin steht bei jedem Produkt und in Ihrer Bestätigung. Wenn sich etwas verspätet, schreiben wir Ihnen, bevor Sie fragen müssen.</p>
<h2>Bis es bezahlt ist</h2><p>Die Ware gehört uns, bis sie vollständig bezahlt ist.</p>
<h2>Wenn etwas fehlerhaft ist</h2><p>Ihre gesetzlichen Rechte gelten uneingeschränkt. Für Roller geben wir zusätzlich vier Jahre Garantie auf Rahmen und Motor, sofern ein Händler einmal im Jahr danach sieht.</p>
<h2>Recht und Gericht</h2><p>Es gilt das Recht des Landes, in dessen Shop Sie kaufen, mit allem Schutz, den es Verbraucherinnen und Verbrauchern gibt. Zuständig sind die Gerichte an Ihrem Wohnort.</p>`,
          `<h2>Jak zawieramy umowę</h2><p>Sklep pokazuje, co oferujemy. Przyciskiem na końcu kasy składasz wiążące zamówienie. Jego otrzymanie od razu potwierdzamy e-mailem; umowa zostaje zawarta, gdy przyjmiemy zamówienie, najpóźniej w chwili wysłania towaru.</p><p>Do chwili zamówienia możesz poprawić swoje dane. Treść umowy zapisujemy i przesyłamy wraz z potwierdzeniem.</p>
<h2>Ceny i płatność</h2><p>Ceny zawierają podatek VAT Twojego kraju. Koszt dostawy doliczamy i pokazujemy w koszyku przed zamówieniem. Cena przekreślona to ta, która obowiązywała wcześniej; obok podajemy najniższą cenę z 30 dni przed obniżką.</p><p>Płacisz kartą na stronie naszego operatora płatności. Numeru karty nigdy nie widzimy.</p>
<h2>Dostawa</h2><p>Dostarczamy do Szwajcarii, Niemiec i Polski, zawsze ze sklepu danego kraju. Termin widnieje przy każdym produkcie i w potwierdzeniu. Jeśli coś się opóźni, napiszemy, zanim trzeba będzie pytać.</p>
<h2>Do chwili zapłaty</h2><p>Towar należy do nas, dopóki nie zostanie w całości opłacony.</p>
<h2>Gdy coś jest wadliwe</h2><p>Twoje ustawowe prawa obowiązują bez ograniczeń. Na skutery dajemy dodatkowo cztery lata gwarancji na ramę i silnik, pod warunkiem że raz w roku obejrzy je dealer.</p>
<h2>Prawo i sąd</h2><p>Obowiązuje prawo kraju, w którego sklepie kupujesz, wraz z całą ochroną, jaką daje konsumentom. Właściwe są sądy Twojego miejsca zamieszkania.</p>`,
        ),
      }),
      block('richText', { width: 'wide', text: updated }),
    ],
  },
  {
    key: 'legal/privacy',
    parent: 'legal',
    slug: say('privacy', 'privacy', 'privacy'),
    title: say(`Privacy`, `Datenschutz`, `Prywatność`),
    description: say(
      `What we know about you, why, and how you get rid of it.`,
      `Was wir über Sie wissen, wozu, und wie Sie es wieder loswerden.`,
      `Co o Tobie wiemy, po co i jak się tego pozbyć.`,
    ),
    blocks: [
      block('richText', {
        width: 'wide',
        text: say(
          `<p><strong>What we know about you, why, and how you get rid of it.</strong></p>`,
          `<p><strong>Was wir über Sie wissen, wozu, und wie Sie es wieder loswerden.</strong></p>`,
          `<p><strong>Co o Tobie wiemy, po co i jak się tego pozbyć.</strong></p>`,
        ),
      }),
      block('richText', {
        width: 'wide',
        text: say(
          `<h2>Who is responsible</h2><p>Vela AG, Werkhof 12, 6003 Lucerne, Switzerland. For questions about your data: privacy@vela.example</p>
<h2>When you order</h2><p>We need name, address, e-mail and what you have bought, to fulfil the contract and to keep the books as the law demands (ten years). Carriers get your address, the payment provider the amount. Nobody else gets anything.</p>
<h2>When you look around</h2><p>A cookie with a random number keeps your cart together for 30 days. If you tell us which scooter is yours, another one remembers it in this browser for half a year. With your consent we also count which pages are read and which choices are made in the configurator, and use what you looked at to show what suits you. Without it we do neither. What was done in the configurator is deleted after 30 days, which pages you looked at after thirteen months, and both as soon as you take the consent back. We keep it with your name only if you allow personal offers, once you sign in or order.</p>
<h2>When you have an account</h2><p>We keep your addresses and orders until you delete the account. Your password is stored only as a fingerprint that cannot be turned back.</p>
<h2>Your rights</h2><p>You may at any time:</p><ul><li>see and take with you all that we have about you</li><li>have it corrected, blocked or deleted</li><li>take back a consent, with effect from then on</li><li>complain to the data protection authority of your country</li></ul>
<h2>Where the data are</h2><p>On our own server in Switzerland. There are no trackers, fonts or scripts of others in this shop.</p>`,
          `<h2>Wer verantwortlich ist</h2><p>Vela AG, Werkhof 12, 6003 Luzern, Schweiz. Für Fragen zu Ihren Daten: privacy@vela.example</p>
<h2>Wenn Sie bestellen</h2><p>Wir brauchen Name, Adresse, E-Mail und was Sie gekauft haben, um den Vertrag zu erfüllen und die Bücher zu führen, wie es das Gesetz verlangt (zehn Jahre). Der Paketdienst bekommt Ihre Adresse, der Zahlungsdienst den Betrag. Sonst bekommt niemand etwas.</p>
<h2>Wenn Sie sich umsehen</h2><p>Ein Cookie mit einer zufälligen Nummer hält Ihren Warenkorb 30 Tage lang zusammen. Sagen Sie uns, welcher Roller Ihrer ist, merkt ihn sich ein weiteres ein halbes Jahr lang in diesem Browser. Mit Ihrer Einwilligung zählen wir außerdem, welche Seiten gelesen und welche Werte im Konfigurator gewählt werden, und nutzen, was Sie angesehen haben, um Passendes zu zeigen. Ohne sie tun wir beides nicht. Was im Konfigurator geschah, löschen wir nach 30 Tagen, welche Seiten Sie angesehen haben, nach dreizehn Monaten, und beides, sobald Sie die Einwilligung zurücknehmen. Mit Ihrem Namen merken wir es uns nur, wenn Sie persönliche Angebote erlauben und sich anmelden oder bestellen.</p>
<h2>Wenn Sie ein Konto haben</h2><p>Wir behalten Ihre Adressen und Bestellungen, bis Sie das Konto löschen. Ihr Passwort ist nur als Fingerabdruck gespeichert, der sich nicht zurückrechnen lässt.</p>
<h2>Ihre Rechte</h2><p>Sie können jederzeit:</p><ul><li>alles einsehen und mitnehmen, was wir über Sie haben</li><li>es berichtigen, sperren oder löschen lassen</li><li>eine Einwilligung für die Zukunft zurücknehmen</li><li>sich bei der Datenschutzbehörde Ihres Landes beschweren</li></ul>
<h2>Wo die Daten liegen</h2><p>Auf unserem eigenen Server in der Schweiz. Fremde Zähler, Schriften oder Skripte gibt es in diesem Shop nicht.</p>`,
          `<h2>Kto odpowiada</h2><p>Vela AG, Werkhof 12, 6003 Lucerna, Szwajcaria. Pytania o dane: privacy@vela.example</p>
<h2>Gdy zamawiasz</h2><p>Potrzebujemy imienia i nazwiska, adresu, e-maila i listy zakupów, aby wykonać umowę i prowadzić księgi, jak wymaga prawo (dziesięć lat). Przewoźnik otrzymuje adres, operator płatności kwotę. Nikt inny nie dostaje niczego.</p>
<h2>Gdy się rozglądasz</h2><p>Plik cookie z losowym numerem utrzymuje Twój koszyk przez 30 dni. Jeśli powiesz nam, który skuter jest Twój, inny plik pamięta go w tej przeglądarce przez pół roku. Za Twoją zgodą liczymy też, które strony są czytane i co jest wybierane w konfiguratorze, i wykorzystujemy to, co oglądasz, aby pokazać coś pasującego. Bez zgody nie robimy ani jednego, ani drugiego. To, co działo się w konfiguratorze, usuwamy po 30 dniach, oglądane strony po trzynastu miesiącach, a wszystko, gdy tylko cofniesz zgodę. Z Twoim nazwiskiem zapamiętujemy to tylko wtedy, gdy zgadzasz się na oferty osobiste, po zalogowaniu lub zamówieniu.</p>
<h2>Gdy masz konto</h2><p>Adresy i zamówienia przechowujemy, dopóki nie usuniesz konta. Hasło zapisujemy tylko jako odcisk, którego nie da się odwrócić.</p>
<h2>Twoje prawa</h2><p>W każdej chwili możesz:</p><ul><li>zobaczyć i zabrać ze sobą wszystko, co o Tobie mamy</li><li>poprawić, zablokować lub usunąć te dane</li><li>cofnąć zgodę ze skutkiem na przyszłość</li><li>złożyć skargę do organu ochrony danych w swoim kraju</li></ul>
<h2>Gdzie są dane</h2><p>Na naszym własnym serwerze w Szwajcarii. W tym sklepie nie ma cudzych liczników, czcionek ani skryptów.</p>`,
        ),
      }),
      block('richText', { width: 'wide', text: updated }),
    ],
  },
  {
    key: 'legal/accessibility',
    parent: 'legal',
    slug: say('accessibility', 'accessibility', 'accessibility'),
    title: say(`Accessibility`, `Barrierefreiheit`, `Dostępność`),
    description: say(
      `This shop is for everybody. Where it is not, we want to know.`,
      `Dieser Shop ist für alle da. Wo er es nicht ist, wollen wir es wissen.`,
      `Ten sklep jest dla wszystkich. Jeśli gdzieś nie jest, chcemy o tym wiedzieć.`,
    ),
    blocks: [
      block('richText', {
        width: 'wide',
        text: say(
          `<p><strong>This shop is for everybody. Where it is not, we want to know.</strong></p>`,
          `<p><strong>Dieser Shop ist für alle da. Wo er es nicht ist, wollen wir es wissen.</strong></p>`,
          `<p><strong>Ten sklep jest dla wszystkich. Jeśli gdzieś nie jest, chcemy o tym wiedzieć.</strong></p>`,
        ),
      }),
      block('richText', {
        width: 'wide',
        text: say(
          `<h2>Where we stand</h2><p>We build to WCAG 2.2, level AA, and to EN 301 549. Every page works with the keyboard alone, with screen readers and at 400 per cent zoom; colours keep the contrast in light and dark; movement stops when your system asks for it.</p>
<h2>Known gaps</h2><p>Some pictures that customers add to their reviews have no description. We add them by hand, within a week.</p>
<h2>Tell us</h2><p>Write to access@vela.example or call +41 41 000 00 00. We answer within two working days, and we place your order for you if a page stands in the way.</p>
<h2>If we do not help</h2><p>The market surveillance authority of your country is responsible for complaints about the accessibility of shops.</p>`,
          `<h2>Wo wir stehen</h2><p>Wir bauen nach WCAG 2.2, Stufe AA, und nach EN 301 549. Jede Seite funktioniert allein mit der Tastatur, mit Vorleseprogrammen und bei 400 Prozent Vergrößerung; die Farben halten den Kontrast hell wie dunkel; Bewegung ruht, wenn Ihr System das wünscht.</p>
<h2>Bekannte Lücken</h2><p>Manche Bilder, die Kundinnen und Kunden ihren Bewertungen beilegen, haben keine Beschreibung. Wir tragen sie von Hand nach, innerhalb einer Woche.</p>
<h2>Sagen Sie es uns</h2><p>Schreiben Sie an access@vela.example oder rufen Sie an: +41 41 000 00 00. Wir antworten innerhalb von zwei Werktagen und nehmen Ihre Bestellung selbst auf, wenn eine Seite im Weg steht.</p>
<h2>Wenn wir nicht helfen</h2><p>Für Beschwerden über die Barrierefreiheit von Shops ist die Marktüberwachungsbehörde Ihres Landes zuständig.</p>`,
          `<h2>Stan</h2><p>Budujemy zgodnie z WCAG 2.2 na poziomie AA oraz normą EN 301 549. Każda strona działa z samą klawiaturą, z czytnikami ekranu i przy powiększeniu 400 procent; kolory zachowują kontrast w trybie jasnym i ciemnym; ruch ustaje, gdy prosi o to system.</p>
<h2>Znane braki</h2><p>Niektóre zdjęcia dodawane przez klientów do opinii nie mają opisu. Uzupełniamy je ręcznie w ciągu tygodnia.</p>
<h2>Powiedz nam</h2><p>Napisz na access@vela.example lub zadzwoń: +41 41 000 00 00. Odpowiadamy w ciągu dwóch dni roboczych, a jeśli strona stoi na przeszkodzie, sami przyjmiemy zamówienie.</p>
<h2>Jeśli nie pomożemy</h2><p>Skargi na dostępność sklepów przyjmuje organ nadzoru rynku w Twoim kraju.</p>`,
        ),
      }),
      block('richText', { width: 'wide', text: updated }),
    ],
  },
  {
    key: 'legal/imprint',
    parent: 'legal',
    slug: say('imprint', 'imprint', 'imprint'),
    title: say(`Imprint`, `Impressum`, `Dane firmy`),
    description: say(
      `Who stands behind this shop, and how to reach us.`,
      `Wer hinter diesem Shop steht und wie Sie uns erreichen.`,
      `Kto stoi za tym sklepem i jak się z nami skontaktować.`,
    ),
    blocks: [
      block('richText', {
        width: 'wide',
        text: say(
          `<p><strong>Who stands behind this shop, and how to reach us.</strong></p>`,
          `<p><strong>Wer hinter diesem Shop steht und wie Sie uns erreichen.</strong></p>`,
          `<p><strong>Kto stoi za tym sklepem i jak się z nami skontaktować.</strong></p>`,
        ),
      }),
      block('companyFacts', { show: 'company' }),
      block('companyFacts', { show: 'contact' }),
      block('richText', {
        width: 'wide',
        text: say(
          `<h2>In the European Union</h2><p>Vela Europe GmbH, Rollerweg 3, 79098 Freiburg, Germany</p><p>VAT number DE000000000</p><p>Responsible for content and product safety in the EU: Jonas Roth, at the same address</p>
<h2>Disputes</h2><p>Write to us first: most things are settled with one e-mail. We do not take part in dispute settlement before a consumer arbitration board and are not obliged to.</p>
<h2>A demonstration</h2><p>Vela is a demonstration company. Names, numbers and addresses are made up, and nothing that is ordered here is delivered or charged.</p>`,
          `<h2>In der Europäischen Union</h2><p>Vela Europe GmbH, Rollerweg 3, 79098 Freiburg, Deutschland</p><p>Umsatzsteuer-Identifikationsnummer DE000000000</p><p>Verantwortlich für Inhalt und Produktsicherheit in der EU: Jonas Roth, Anschrift wie oben</p>
<h2>Streitfälle</h2><p>Schreiben Sie zuerst uns: Das meiste ist mit einer E-Mail erledigt. An Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle nehmen wir nicht teil und sind dazu nicht verpflichtet.</p>
<h2>Eine Vorführung</h2><p>Vela ist eine Vorführfirma. Namen, Nummern und Adressen sind erfunden, und was hier bestellt wird, wird weder geliefert noch berechnet.</p>`,
          `<h2>W Unii Europejskiej</h2><p>Vela Europe GmbH, Rollerweg 3, 79098 Fryburg, Niemcy</p><p>Numer VAT DE000000000</p><p>Osoba odpowiedzialna za treść i bezpieczeństwo produktów w UE: Jonas Roth, adres jak wyżej</p>
<h2>Spory</h2><p>Najpierw napisz do nas: większość spraw załatwia jeden e-mail. Nie uczestniczymy w postępowaniach przed podmiotami pozasądowego rozwiązywania sporów konsumenckich i nie jesteśmy do tego zobowiązani.</p>
<h2>Demonstracja</h2><p>Vela to firma demonstracyjna. Nazwiska, numery i adresy są zmyślone, a tego, co się tu zamówi, nikt nie dostarczy ani nie obciąży nim karty.</p>`,
        ),
      }),
      block('richText', { width: 'wide', text: updated }),
    ],
  },
]
