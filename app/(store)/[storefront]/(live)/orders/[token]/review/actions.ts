'use server'

import { steps } from '@/app/_server/action'
import { purchaseReviewInput } from '@/lib/catalog/review'
import { reviewPurchase } from '@/lib/catalog/review-commands'
import { limit } from '@/lib/identity/rate-limit'

/** What a buyer says of a product. Fields: orderToken, productId, rating, title, body, author. */
export const sendReview = steps(purchaseReviewInput, async ({ address, run }, input) => {
  await limit('review', { address, subject: `${input.orderToken} ${input.productId}` })
  await run((context) => reviewPurchase(context, input))
})
