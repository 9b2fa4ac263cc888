import type en from '../en/legal'
import type { Words } from '../shape'

export default {
  updated: 'Stan na 1 listopada 2026 r.',
  contents: 'Na tej stronie',
  pages: {
    imprint: {
      title: 'Dane firmy',
      intro: 'Kto stoi za tym sklepem i jak się z nami skontaktować.',
      sections: {
        company: {
          title: 'Vela AG',
          text: 'Werkhof 12, 6003 Lucerna, Szwajcaria\n\nReprezentowana przez Elenę Ferrari, dyrektor zarządzającą\n\nRejestr handlowy kantonu Lucerna, CHE-000.000.000 VAT',
        },
        contact: {
          title: 'Kontakt',
          text: 'E-mail: service@vela.example\n\nTelefon: +41 41 000 00 00, od poniedziałku do piątku, 9:00–17:00',
        },
        eu: {
          title: 'W Unii Europejskiej',
          text: 'Vela Europe GmbH, Rollerweg 3, 79098 Fryburg, Niemcy\n\nNumer VAT DE000000000\n\nOsoba odpowiedzialna za treść i bezpieczeństwo produktów w UE: Jonas Roth, adres jak wyżej',
        },
        disputes: {
          title: 'Spory',
          text: 'Najpierw napisz do nas: większość spraw załatwia jeden e-mail. Nie uczestniczymy w postępowaniach przed podmiotami pozasądowego rozwiązywania sporów konsumenckich i nie jesteśmy do tego zobowiązani.',
        },
        demo: {
          title: 'Demonstracja',
          text: 'Vela to firma demonstracyjna. Nazwiska, numery i adresy są zmyślone, a tego, co się tu zamówi, nikt nie dostarczy ani nie obciąży nim karty.',
        },
      },
    },
    terms: {
      title: 'Regulamin',
      intro: 'Co obowiązuje, gdy u nas kupujesz. Krótko, bo krótkie regulaminy się czyta.',
      sections: {
        contract: {
          title: 'Jak zawieramy umowę',
          text: 'Sklep pokazuje, co oferujemy. Przyciskiem na końcu kasy składasz wiążące zamówienie. Jego otrzymanie od razu potwierdzamy e-mailem; umowa zostaje zawarta, gdy przyjmiemy zamówienie, najpóźniej w chwili wysłania towaru.\n\nDo chwili zamówienia możesz poprawić swoje dane. Treść umowy zapisujemy i przesyłamy wraz z potwierdzeniem.',
        },
        prices: {
          title: 'Ceny i płatność',
          text: 'Ceny zawierają podatek VAT Twojego kraju. Koszt dostawy doliczamy i pokazujemy w koszyku przed zamówieniem. Cena przekreślona to ta, która obowiązywała wcześniej; obok podajemy najniższą cenę z 30 dni przed obniżką.\n\nPłacisz kartą na stronie naszego operatora płatności. Numeru karty nigdy nie widzimy.',
        },
        delivery: {
          title: 'Dostawa',
          text: 'Dostarczamy do Szwajcarii, Niemiec i Polski, zawsze ze sklepu danego kraju. Termin widnieje przy każdym produkcie i w potwierdzeniu. Jeśli coś się opóźni, napiszemy, zanim trzeba będzie pytać.',
        },
        title: {
          title: 'Do chwili zapłaty',
          text: 'Towar należy do nas, dopóki nie zostanie w całości opłacony.',
        },
        warranty: {
          title: 'Gdy coś jest wadliwe',
          text: 'Twoje ustawowe prawa obowiązują bez ograniczeń. Na skutery dajemy dodatkowo cztery lata gwarancji na ramę i silnik, pod warunkiem że raz w roku obejrzy je dealer.',
        },
        law: {
          title: 'Prawo i sąd',
          text: 'Obowiązuje prawo kraju, w którego sklepie kupujesz, wraz z całą ochroną, jaką daje konsumentom. Właściwe są sądy Twojego miejsca zamieszkania.',
        },
      },
    },
    privacy: {
      title: 'Prywatność',
      intro: 'Co o Tobie wiemy, po co i jak się tego pozbyć.',
      sections: {
        controller: {
          title: 'Kto odpowiada',
          text: 'Vela AG, Werkhof 12, 6003 Lucerna, Szwajcaria. Pytania o dane: privacy@vela.example',
        },
        order: {
          title: 'Gdy zamawiasz',
          text: 'Potrzebujemy imienia i nazwiska, adresu, e-maila i listy zakupów, aby wykonać umowę i prowadzić księgi, jak wymaga prawo (dziesięć lat). Przewoźnik otrzymuje adres, operator płatności kwotę. Nikt inny nie dostaje niczego.',
        },
        visit: {
          title: 'Gdy się rozglądasz',
          text: 'Plik cookie z losowym numerem utrzymuje Twój koszyk przez 30 dni. Jeśli powiesz nam, który skuter jest Twój, inny plik pamięta go w tej przeglądarce przez pół roku. Za Twoją zgodą liczymy też, które strony są czytane i co jest wybierane w konfiguratorze, i wykorzystujemy to, co oglądasz, aby pokazać coś pasującego. Bez zgody nie robimy ani jednego, ani drugiego. To, co dotyczy pojedynczej wizyty, usuwamy po 30 dniach albo gdy tylko cofniesz zgodę.',
        },
        account: {
          title: 'Gdy masz konto',
          text: 'Adresy i zamówienia przechowujemy, dopóki nie usuniesz konta. Hasło zapisujemy tylko jako odcisk, którego nie da się odwrócić.',
        },
        rights: {
          title: 'Twoje prawa',
          text: 'W każdej chwili możesz:\n\n- zobaczyć i zabrać ze sobą wszystko, co o Tobie mamy\n- poprawić, zablokować lub usunąć te dane\n- cofnąć zgodę ze skutkiem na przyszłość\n- złożyć skargę do organu ochrony danych w swoim kraju',
        },
        place: {
          title: 'Gdzie są dane',
          text: 'Na naszym własnym serwerze w Szwajcarii. W tym sklepie nie ma cudzych liczników, czcionek ani skryptów.',
        },
      },
    },
    shipping: {
      title: 'Dostawa i płatność',
      intro: 'Kiedy dotrze, ile kosztuje, jak zapłacić.',
      sections: {
        gear: {
          title: 'Wyposażenie i części',
          text: 'To, co mamy w magazynie, wysyłamy następnego dnia roboczego; u Ciebie jest w 2 do 4 dni roboczych. Dostaniesz link do śledzenia paczki. Koszt dostawy widać w koszyku, zanim podasz adres.',
        },
        scooters: {
          title: 'Skutery',
          text: 'Skuter nie przyjeżdża w paczce. Dealer w pobliżu wyda go gotowego do jazdy albo przywiezie busem pod drzwi. Dzień ustalimy z Tobą po zamówieniu.',
        },
        payment: {
          title: 'Płatność',
          text: 'Kartą, na zabezpieczonej stronie naszego operatora płatności. Karta jest obciążana w chwili zamówienia; jeśli nie możemy dostarczyć towaru, pieniądze wracają w ciągu pięciu dni roboczych.',
        },
        back: {
          title: 'Zwrot',
          text: 'Masz 14 dni na zmianę zdania, a etykieta zwrotna jest bezpłatna. Jak to działa, piszemy w dziale Prawo odstąpienia.',
        },
      },
    },
    withdrawal: {
      title: 'Prawo odstąpienia od umowy',
      intro: 'Masz 14 dni, aby odstąpić od umowy bez podania przyczyny.',
      sections: {
        right: {
          title: 'Twoje prawo',
          text: 'Termin wynosi 14 dni od dnia, w którym Ty lub wskazana przez Ciebie osoba otrzymaliście ostatni z towarów. Dotyczy to każdego kraju, do którego dostarczamy, także tam, gdzie prawo tego nie wymaga.',
        },
        how: {
          title: 'Jak odstąpić',
          text: 'Skorzystaj z funkcji „Odstąp od umowy” na dole każdej strony: numer zamówienia, e-mail, potwierdzenie, gotowe. Od razu otrzymasz potwierdzenie e-mailem.\n\nWystarczy też jednoznaczne oświadczenie w każdej innej formie, na przykład e-mail na adres service@vela.example. Wystarczy wysłać je przed upływem terminu.',
        },
        consequences: {
          title: 'Co dzieje się potem',
          text: 'Zwracamy wszystko, co od Ciebie otrzymaliśmy, wraz z kosztem zwykłej dostawy, w ciągu 14 dni od Twojego oświadczenia i tą samą drogą, którą zapłacono. Możemy poczekać, aż towar do nas wróci albo aż wykażesz, że jest w drodze.\n\nOdeślij towar w ciągu 14 dni od oświadczenia. Etykieta jest w potwierdzeniu i nic nie kosztuje. Skuter odbiera dealer.\n\nZa zmniejszenie wartości odpowiadasz tylko wtedy, gdy korzystanie z towaru wykroczyło poza to, co konieczne do jego sprawdzenia.',
        },
        exceptions: {
          title: 'Wyjątki',
          text: 'Prawo odstąpienia nie przysługuje w przypadku towarów wykonanych według Twojej specyfikacji oraz towarów w zapieczętowanym opakowaniu, których po jego otwarciu nie można zwrócić ze względów higienicznych.',
        },
        form: {
          title: 'Wzór formularza',
          text: 'Jeśli wolisz formularz, skopiuj ten:\n\nDo Vela AG, Werkhof 12, 6003 Lucerna, service@vela.example: Niniejszym odstępuję/odstępujemy od umowy sprzedaży następujących towarów: … Data zamówienia / odbioru: … Imię i nazwisko: … Adres: … Data oraz, na papierze, podpis: …',
        },
      },
    },
    accessibility: {
      title: 'Dostępność',
      intro: 'Ten sklep jest dla wszystkich. Jeśli gdzieś nie jest, chcemy o tym wiedzieć.',
      sections: {
        state: {
          title: 'Stan',
          text: 'Budujemy zgodnie z WCAG 2.2 na poziomie AA oraz normą EN 301 549. Każda strona działa z samą klawiaturą, z czytnikami ekranu i przy powiększeniu 400 procent; kolory zachowują kontrast w trybie jasnym i ciemnym; ruch ustaje, gdy prosi o to system.',
        },
        gaps: {
          title: 'Znane braki',
          text: 'Niektóre zdjęcia dodawane przez klientów do opinii nie mają opisu. Uzupełniamy je ręcznie w ciągu tygodnia.',
        },
        feedback: {
          title: 'Powiedz nam',
          text: 'Napisz na access@vela.example lub zadzwoń: +41 41 000 00 00. Odpowiadamy w ciągu dwóch dni roboczych, a jeśli strona stoi na przeszkodzie, sami przyjmiemy zamówienie.',
        },
        authority: {
          title: 'Jeśli nie pomożemy',
          text: 'Skargi na dostępność sklepów przyjmuje organ nadzoru rynku w Twoim kraju.',
        },
      },
    },
  },
} satisfies Words<typeof en>
