import { z } from 'zod'

export const reviewStatuses = ['waiting', 'published', 'refused'] as const
export type ReviewStatus = (typeof reviewStatuses)[number]

export type Review = {
  id: string
  productId: string
  author: string
  rating: number
  title: string
  body: string
  locale: string
  /** Written by someone who bought it. */
  isVerified: boolean
  status: ReviewStatus
  createdAt: Date
}

/** What a shopper says of a product. It is shown after someone has read it. */
export const reviewInput = z.strictObject({
  productId: z.string(),
  author: z.string().trim().min(2).max(60),
  rating: z.coerce.number('required').int().min(1).max(5),
  title: z.string().trim().min(2).max(120),
  body: z.string().trim().min(10).max(4_000),
})

/** The same of someone who proves by the link of their order that they bought it. */
export const purchaseReviewInput = reviewInput.extend({ orderToken: z.string().length(43) })

/** In which order reviews are read: the address of their page carries it. */
export const reviewSorts = ['newest', 'best', 'worst'] as const
export type ReviewSort = (typeof reviewSorts)[number]

export const moderateReviewInput = z.strictObject({ id: z.string(), status: z.enum(['published', 'refused']) })

/** The average of published ratings to two digits; null without any. */
export const averageRating = (sum: number, count: number) => (count ? Math.round((sum / count) * 100) / 100 : null)
