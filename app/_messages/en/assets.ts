/** The library of pictures and files. */
export default {
  picker: {
    title: {
      image: 'Choose a picture',
      video: 'Choose a film',
      audio: 'Choose a sound',
      document: 'Choose a document',
      model: 'Choose a 3D model',
    },
    close: 'Close',
    search: 'Search by name, text or tag',
    found: '{count, plural, =0 {Nothing found} one {# found} other {# found}}',
    nothing: 'Nothing in the library says “{words}”.',
    empty: 'Nothing of this kind is in the library yet.',
    offline: 'The library does not answer. Try again.',
    more: 'Show more',
    upload: 'Upload',
    sending: 'Sending {share, number, ::percent precision-integer}',
    sent: '{count, plural, one {# file added} other {# files added}}',
  },
}
