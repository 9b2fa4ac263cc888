import type { English, Words } from '../shape'
import account from './account'
import admin from './admin'
import assets from './assets'
import blocks from './blocks'
import catalogue from './catalogue'
import checkout from './checkout'
import conditions from './conditions'
import configurator from './configurator'
import design from './design'
import desk from './desk'
import editor from './editor'
import errors from './errors'
import fits from './fits'
import forms from './forms'
import history from './history'
import imports from './imports'
import listing from './listing'
import login from './login'
import markets from './markets'
import merchandising from './merchandising'
import models from './models'
import operations from './operations'
import pages from './pages'
import patterns from './patterns'
import pay from './pay'
import people from './people'
import preview from './preview'
import product from './product'
import promotions from './promotions'
import security from './security'
import setup from './setup'
import stock from './stock'
import store from './store'
import themes from './themes'
import ui from './ui'

/** One line for each area; a new area is a file like these, in each language. */
export default {
  blocks,
  assets,
  catalogue,
  checkout,
  conditions,
  configurator,
  preview,
  product,
  promotions,
  models,
  markets,
  stock,
  security,
  setup,
  listing,
  account,
  admin,
  desk,
  design,
  editor,
  errors,
  fits,
  forms,
  history,
  imports,
  login,
  merchandising,
  operations,
  pages,
  patterns,
  pay,
  people,
  store,
  themes,
  ui,
} satisfies Words<English>
