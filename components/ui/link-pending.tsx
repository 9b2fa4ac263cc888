'use client'

import { useLinkStatus } from 'next/link'

/** Inside a link: says to the style sheet that its page is on the way (`store-motion.css`). */
export const LinkPending = () => (useLinkStatus().pending ? <span data-pending="" hidden /> : null)
