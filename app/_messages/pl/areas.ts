import type { English, Words } from '../shape'
import admin from './admin'
import errors from './errors'
import home from './home'
import legal from './legal'
import store from './store'
import ui from './ui'

/** One line for each area; a new area is a file like these, in each language. */
export default {
  admin,
  errors,
  home,
  legal,
  store,
  ui,
} satisfies Words<English>
