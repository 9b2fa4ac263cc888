import type en from '../en/legal'
import type { Words } from '../shape'

export default {
  updated: 'Stand: 1. November 2026',
  contents: 'Auf dieser Seite',
  pages: {
    imprint: {
      title: 'Impressum',
      intro: 'Wer hinter diesem Shop steht und wie Sie uns erreichen.',
      sections: {
        company: {
          title: 'Vela AG',
          text: 'Werkhof 12, 6003 Luzern, Schweiz\n\nVertreten durch Elena Ferrari, Geschäftsführerin\n\nHandelsregister des Kantons Luzern, CHE-000.000.000 MWST',
        },
        contact: {
          title: 'Kontakt',
          text: 'E-Mail: service@vela.example\n\nTelefon: +41 41 000 00 00, Montag bis Freitag, 9 bis 17 Uhr',
        },
        eu: {
          title: 'In der Europäischen Union',
          text: 'Vela Europe GmbH, Rollerweg 3, 79098 Freiburg, Deutschland\n\nUmsatzsteuer-Identifikationsnummer DE000000000\n\nVerantwortlich für Inhalt und Produktsicherheit in der EU: Jonas Roth, Anschrift wie oben',
        },
        disputes: {
          title: 'Streitfälle',
          text: 'Schreiben Sie zuerst uns: Das meiste ist mit einer E-Mail erledigt. An Streitbeilegungsverfahren vor einer Verbraucherschlichtungsstelle nehmen wir nicht teil und sind dazu nicht verpflichtet.',
        },
        demo: {
          title: 'Eine Vorführung',
          text: 'Vela ist eine Vorführfirma. Namen, Nummern und Adressen sind erfunden, und was hier bestellt wird, wird weder geliefert noch berechnet.',
        },
      },
    },
    terms: {
      title: 'Allgemeine Geschäftsbedingungen',
      intro: 'Was gilt, wenn Sie bei uns kaufen. Kurz, weil kurze Bedingungen gelesen werden.',
      sections: {
        contract: {
          title: 'Wie der Vertrag zustande kommt',
          text: 'Der Shop zeigt, was wir anbieten. Mit der Schaltfläche am Ende der Kasse bestellen Sie verbindlich. Den Eingang bestätigen wir sofort per E-Mail; der Vertrag kommt zustande, wenn wir die Bestellung annehmen, spätestens wenn die Ware uns verlässt.\n\nBis zur Bestellung können Sie Ihre Angaben jederzeit berichtigen. Wir speichern den Vertragstext und senden ihn Ihnen mit der Bestätigung.',
        },
        prices: {
          title: 'Preise und Zahlung',
          text: 'Die Preise enthalten die Mehrwertsteuer Ihres Landes. Der Versand kommt hinzu und steht im Warenkorb, bevor Sie bestellen. Ein durchgestrichener Preis ist der, der vorher galt; daneben steht der niedrigste Preis der 30 Tage vor der Ermäßigung.\n\nSie zahlen mit Karte auf der Seite unseres Zahlungsdienstes. Ihre Kartennummer sehen wir nie.',
        },
        delivery: {
          title: 'Lieferung',
          text: 'Wir liefern in die Schweiz, nach Deutschland und nach Polen, jeweils aus dem Shop des Landes. Der Termin steht bei jedem Produkt und in Ihrer Bestätigung. Wenn sich etwas verspätet, schreiben wir Ihnen, bevor Sie fragen müssen.',
        },
        title: {
          title: 'Bis es bezahlt ist',
          text: 'Die Ware gehört uns, bis sie vollständig bezahlt ist.',
        },
        warranty: {
          title: 'Wenn etwas fehlerhaft ist',
          text: 'Ihre gesetzlichen Rechte gelten uneingeschränkt. Für Roller geben wir zusätzlich vier Jahre Garantie auf Rahmen und Motor, sofern ein Händler einmal im Jahr danach sieht.',
        },
        law: {
          title: 'Recht und Gericht',
          text: 'Es gilt das Recht des Landes, in dessen Shop Sie kaufen, mit allem Schutz, den es Verbraucherinnen und Verbrauchern gibt. Zuständig sind die Gerichte an Ihrem Wohnort.',
        },
      },
    },
    privacy: {
      title: 'Datenschutz',
      intro: 'Was wir über Sie wissen, wozu, und wie Sie es wieder loswerden.',
      sections: {
        controller: {
          title: 'Wer verantwortlich ist',
          text: 'Vela AG, Werkhof 12, 6003 Luzern, Schweiz. Für Fragen zu Ihren Daten: privacy@vela.example',
        },
        order: {
          title: 'Wenn Sie bestellen',
          text: 'Wir brauchen Name, Adresse, E-Mail und was Sie gekauft haben, um den Vertrag zu erfüllen und die Bücher zu führen, wie es das Gesetz verlangt (zehn Jahre). Der Paketdienst bekommt Ihre Adresse, der Zahlungsdienst den Betrag. Sonst bekommt niemand etwas.',
        },
        visit: {
          title: 'Wenn Sie sich umsehen',
          text: 'Ein Cookie mit einer zufälligen Nummer hält Ihren Warenkorb 30 Tage lang zusammen. Sagen Sie uns, welcher Roller Ihrer ist, merkt ihn sich ein weiteres ein halbes Jahr lang in diesem Browser. Mit Ihrer Einwilligung zählen wir außerdem, welche Seiten gelesen und welche Werte im Konfigurator gewählt werden, und nutzen, was Sie angesehen haben, um Passendes zu zeigen. Ohne sie tun wir beides nicht. Was zu einem einzelnen Besuch gehört, löschen wir nach 30 Tagen oder sobald Sie die Einwilligung zurücknehmen.',
        },
        account: {
          title: 'Wenn Sie ein Konto haben',
          text: 'Wir behalten Ihre Adressen und Bestellungen, bis Sie das Konto löschen. Ihr Passwort ist nur als Fingerabdruck gespeichert, der sich nicht zurückrechnen lässt.',
        },
        rights: {
          title: 'Ihre Rechte',
          text: 'Sie können jederzeit:\n\n- alles einsehen und mitnehmen, was wir über Sie haben\n- es berichtigen, sperren oder löschen lassen\n- eine Einwilligung für die Zukunft zurücknehmen\n- sich bei der Datenschutzbehörde Ihres Landes beschweren',
        },
        place: {
          title: 'Wo die Daten liegen',
          text: 'Auf unserem eigenen Server in der Schweiz. Fremde Zähler, Schriften oder Skripte gibt es in diesem Shop nicht.',
        },
      },
    },
    shipping: {
      title: 'Versand und Zahlung',
      intro: 'Wann es kommt, was es kostet, wie Sie zahlen.',
      sections: {
        gear: {
          title: 'Zubehör und Teile',
          text: 'Was am Lager ist, verlässt uns am nächsten Werktag und ist in 2 bis 4 Werktagen bei Ihnen. Sie bekommen einen Link, um das Paket zu verfolgen. Was der Versand kostet, steht im Warenkorb, bevor Sie eine Adresse eingeben.',
        },
        scooters: {
          title: 'Roller',
          text: 'Ein Roller kommt nicht als Paket. Ein Händler in Ihrer Nähe übergibt ihn fahrbereit oder bringt ihn mit dem Transporter zu Ihnen. Den Tag machen wir nach der Bestellung mit Ihnen aus.',
        },
        payment: {
          title: 'Zahlung',
          text: 'Mit Karte, auf der gesicherten Seite unseres Zahlungsdienstes. Ihre Karte wird mit der Bestellung belastet; können wir nicht liefern, haben Sie das Geld innerhalb von fünf Werktagen zurück.',
        },
        back: {
          title: 'Zurücksenden',
          text: 'Sie haben 14 Tage, um es sich anders zu überlegen, und der Schein für den Rückweg ist kostenlos. Wie es geht, steht unter Widerrufsrecht.',
        },
      },
    },
    withdrawal: {
      title: 'Widerrufsrecht',
      intro: 'Sie haben 14 Tage, um den Vertrag ohne Angabe von Gründen zu widerrufen.',
      sections: {
        right: {
          title: 'Ihr Recht',
          text: 'Die Frist beträgt 14 Tage ab dem Tag, an dem Sie oder jemand, den Sie benannt haben, die letzte Ware erhalten haben. Das gilt in jedem Land, in das wir liefern, auch wo es das Gesetz nicht verlangt.',
        },
        how: {
          title: 'Wie Sie widerrufen',
          text: 'Nutzen Sie die Funktion „Vertrag widerrufen“ am Fuß jeder Seite: Bestellnummer, E-Mail, bestätigen, fertig. Sie erhalten sofort eine Eingangsbestätigung per E-Mail.\n\nEine eindeutige Erklärung in jeder anderen Form genügt auch, zum Beispiel eine E-Mail an service@vela.example. Es reicht, wenn Sie sie vor Ablauf der Frist absenden.',
        },
        consequences: {
          title: 'Was dann geschieht',
          text: 'Wir zahlen alles zurück, was wir von Ihnen erhalten haben, samt den Kosten der Standardlieferung, innerhalb von 14 Tagen nach Ihrer Erklärung und auf dem Weg, auf dem Sie gezahlt haben. Wir dürfen warten, bis die Ware wieder bei uns ist oder bis Sie nachgewiesen haben, dass sie unterwegs ist.\n\nSenden Sie die Ware innerhalb von 14 Tagen nach Ihrer Erklärung zurück. Der Schein liegt Ihrer Bestätigung bei und kostet nichts. Einen Roller holt der Händler ab.\n\nFür einen Wertverlust haften Sie nur, wenn er daher kommt, dass Sie mit der Ware mehr getan haben, als zum Prüfen nötig war.',
        },
        exceptions: {
          title: 'Ausnahmen',
          text: 'Kein Widerrufsrecht besteht für Ware, die nach Ihren Angaben angefertigt wurde, und für versiegelte Ware, die aus Gründen der Hygiene nicht zurückgenommen werden kann, sobald das Siegel gebrochen ist.',
        },
        form: {
          title: 'Muster-Widerrufsformular',
          text: 'Wenn Ihnen ein Formular lieber ist, nehmen Sie dieses:\n\nAn Vela AG, Werkhof 12, 6003 Luzern, service@vela.example: Hiermit widerrufe(n) ich/wir den Vertrag über den Kauf der folgenden Waren: … Bestellt am / erhalten am: … Name: … Anschrift: … Datum und, auf Papier, Unterschrift: …',
        },
      },
    },
    accessibility: {
      title: 'Barrierefreiheit',
      intro: 'Dieser Shop ist für alle da. Wo er es nicht ist, wollen wir es wissen.',
      sections: {
        state: {
          title: 'Wo wir stehen',
          text: 'Wir bauen nach WCAG 2.2, Stufe AA, und nach EN 301 549. Jede Seite funktioniert allein mit der Tastatur, mit Vorleseprogrammen und bei 400 Prozent Vergrößerung; die Farben halten den Kontrast hell wie dunkel; Bewegung ruht, wenn Ihr System das wünscht.',
        },
        gaps: {
          title: 'Bekannte Lücken',
          text: 'Manche Bilder, die Kundinnen und Kunden ihren Bewertungen beilegen, haben keine Beschreibung. Wir tragen sie von Hand nach, innerhalb einer Woche.',
        },
        feedback: {
          title: 'Sagen Sie es uns',
          text: 'Schreiben Sie an access@vela.example oder rufen Sie an: +41 41 000 00 00. Wir antworten innerhalb von zwei Werktagen und nehmen Ihre Bestellung selbst auf, wenn eine Seite im Weg steht.',
        },
        authority: {
          title: 'Wenn wir nicht helfen',
          text: 'Für Beschwerden über die Barrierefreiheit von Shops ist die Marktüberwachungsbehörde Ihres Landes zuständig.',
        },
      },
    },
  },
} satisfies Words<typeof en>
