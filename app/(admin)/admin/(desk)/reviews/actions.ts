'use server'

import { moderateReviewInput } from '@/lib/catalog/review'
import { moderateReview } from '@/lib/catalog/review-commands'
import { deskAction } from '../../_desk/forms'

export const moderate = deskAction(moderateReviewInput, moderateReview)
