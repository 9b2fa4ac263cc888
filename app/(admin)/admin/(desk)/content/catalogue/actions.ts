'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { texts } from '@/app/_messages/words'
import { action } from '@/app/_server/action'
import { askForCatalogue } from '@/lib/content/catalogue-commands'
import { channelOf, storefrontCodes } from '@/lib/kernel/channel'

const asked = z.strictObject({ storefront: z.enum(storefrontCodes) })

/** Begins to print, and shows how far it is. */
export const printCatalogue = action(
  asked,
  (context, { storefront }) =>
    askForCatalogue(context, { storefront, words: texts(channelOf(storefront), 'blocks').shown.catalogue }),
  ({ id }) => redirect(`/admin/content/catalogue?print=${id}`),
)
