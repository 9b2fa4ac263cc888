export default {
  languageIsThere: 'This page is there in this language already.',
  pageNotPublished: 'Nobody sees this page in this language at the moment.',
}
