import { say } from './page'

const page = (key: string, label: ReturnType<typeof say>) => ({ label, target: { to: 'page', page: { page: key } } })
const address = (to: string, label: ReturnType<typeof say>) => ({ label, target: { to: 'address', address: to } })

/**
 * The foot of the demo company's pages. Its head shows the categories, so that a new one is there by itself.
 */
export const menus = {
  footer: [
    {
      label: say('Help', 'Hilfe', 'Pomoc'),
      items: [
        page('legal/shipping', say('Shipping and payment', 'Versand und Zahlung', 'Dostawa i płatność')),
        address('track', say('Track an order', 'Bestellung verfolgen', 'Śledź zamówienie')),
        page('legal/withdrawal', say('Right of withdrawal', 'Widerrufsrecht', 'Prawo odstąpienia')),
        page('test-ride', say('Test ride', 'Probefahrt', 'Jazda próbna')),
        address('mailto:service@vela.example', say('Write to us', 'Schreiben Sie uns', 'Napisz do nas')),
      ],
    },
    {
      label: say('Vela', 'Vela', 'Vela'),
      items: [
        page('about', say('The workshop', 'Die Werkstatt', 'Warsztat')),
        page('guides', say('Guides', 'Ratgeber', 'Poradniki')),
        address('#dealers', say('Dealers', 'Händler', 'Dealerzy')),
        address('#voices', say('What riders say', 'Was Fahrerinnen und Fahrer sagen', 'Co mówią kierowcy')),
        page('legal/accessibility', say('Accessibility', 'Barrierefreiheit', 'Dostępność')),
      ],
    },
  ],
  legal: [
    page('legal/imprint', say('Imprint', 'Impressum', 'Dane firmy')),
    page('legal/terms', say('Terms', 'AGB', 'Regulamin')),
    page('legal/privacy', say('Privacy', 'Datenschutz', 'Prywatność')),
    page('legal/cookies', say('Cookie settings', 'Cookie-Einstellungen', 'Ustawienia plików cookie')),
  ],
}
