/** The sentences of the canvas itself, under the names that our own words have for them. */
const names = {
  'action-selectparent': 'selectParent',
  'action-duplicate': 'duplicate',
  'action-delete': 'delete',
  'field-readonly': 'readOnly',
  'field-arrayitem-summary': 'item',
  'field-arrayitem-duplicate': 'duplicate',
  'field-arrayitem-delete': 'delete',
  'field-richtext-bold': 'bold',
  'field-richtext-italic': 'italic',
  'field-richtext-blockquote': 'quote',
  'field-richtext-list-bullet': 'bullets',
  'field-richtext-list-ordered': 'numbers',
  'field-richtext-select': 'select',
  'field-richtext-headingselect-2': 'heading2',
  'field-richtext-headingselect-3': 'heading3',
  'field-richtext-headingselect-4': 'heading4',
  'field-richtext-listselect-bullet': 'bullets',
  'field-richtext-listselect-ordered': 'numbers',
  'loader-loading': 'loading',
  'canvas-noconfig': 'unknown',
} as const

export const puckWords = (say: (name: (typeof names)[keyof typeof names]) => string) =>
  Object.fromEntries(Object.entries(names).map(([key, name]) => [key, say(name)]))
