import type en from '../en/content-errors'
import type { Words } from '../shape'

export default {
  languageIsThere: 'Diese Seite gibt es in dieser Sprache schon.',
  pageNotPublished: 'Diese Seite ist in dieser Sprache derzeit nicht veröffentlicht.',
  pageNotFit:
    'Vor dem Veröffentlichen {count, plural, one {ist noch etwas} other {sind noch # Dinge}} in Ordnung zu bringen. Sehen Sie sich die markierten Blöcke an.',
  blockLocked: 'Die Vorlage hält diesen Block fest. Ändern Sie ihn stattdessen in der Vorlage.',
  snippetCycle: 'Dieser Baustein käme in sich selbst zu stehen. Nehmen Sie ihn unterwegs irgendwo heraus.',
  pageInUse:
    '{count, plural, one {Etwas zeigt dies oder führt hierher} other {# Stellen zeigen dies oder führen hierher}}: {names}. Ändern Sie das zuerst.',
  pageHasChildren: 'Unter dieser Seite stehen noch Seiten. Verschieben oder löschen Sie diese zuerst.',
  pageIsFixed: 'Der Shop selbst führt zu dieser Seite, darum bleibt sie.',
  pageInsideItself: 'Eine Seite kann nicht unter sich selbst verschoben werden.',
  releaseClosed: 'Dieses Paket ist freigegeben, nichts kommt mehr hinein oder heraus. Öffnen Sie es zuerst wieder.',
  releaseEmpty: 'In diesem Paket ist noch nichts.',
  releaseNotReady: 'Dieses Paket ist nicht so weit. Sehen Sie nach seinem Stand und versuchen Sie es noch einmal.',
  releaseChangedSince:
    'Es wurde nichts zurückgenommen: {count, plural, one {Etwas wurde} other {# Dinge wurden}} nach dem Paket geändert. Es ist dort vermerkt.',
  xliffUnreadable: 'Diese Datei lässt sich nicht als XLIFF 2.0 zwischen zwei Sprachen des Shops lesen.',
} satisfies Words<typeof en>
