export default {
  languageIsThere: 'This page is there in this language already.',
  pageNotPublished: 'Nobody sees this page in this language at the moment.',
  pageNotFit:
    '{count, plural, one {Something has} other {# things have}} to be put right before this can be published. Look at the marked blocks.',
  blockLocked: 'The template keeps this block as it is. Change it in the template instead.',
  snippetCycle: 'This snippet would come to stand within itself. Take it out somewhere along the way.',
  pageInUse:
    '{count, plural, one {Something shows this or leads to it} other {# things show this or lead to it}}: {names}. Change that first.',
  pageHasChildren: 'There are pages below this one. Move or delete those first.',
  pageIsFixed: 'The shop itself leads to this page, so it stays.',
  pageInsideItself: 'A page cannot be moved below itself.',
  releaseClosed: 'This release is approved, so nothing comes in or out. Open it again first.',
  releaseEmpty: 'There is nothing in this release yet.',
  releaseNotReady: 'This release is not at that point. Look at its state and try again.',
  releaseChangedSince:
    'Nothing was taken back: {count, plural, one {one thing was} other {# things were}} changed after the release. You see it at each.',
  xliffUnreadable: 'This file cannot be read as XLIFF 2.0 between two of the shop’s languages.',
}
