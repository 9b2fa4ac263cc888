'use client'

import { useEffect, useState } from 'react'
import type { CampaignPrice } from '@/lib/cart/campaign-price'
import type { FirstView, ModelView } from './view'

/**
 * What running promotions make of the price of a configuration. The page brings it for the first one; for others the server is
 * asked, since only the cart's own calculation counts. Until it has answered, the price without promotions is shown.
 */
export function useCampaign({ slug, storefront, hasCampaigns }: ModelView, first: FirstView, key: string) {
  const [known, setKnown] = useState<{ key: string; campaign: CampaignPrice | null }>(first)
  const isKnown = !hasCampaigns || known.key === key
  useEffect(() => {
    if (isKnown) return
    const question = new AbortController()
    fetch(`/api/configurator/${slug}/price?storefront=${storefront}&key=${key}`, { signal: question.signal })
      .then((said) => (said.ok ? said.json() : { data: null }))
      .then(({ data }: { data: CampaignPrice | null }) => setKnown({ key, campaign: data }))
      .catch(() => {})
    return () => question.abort()
  }, [isKnown, slug, storefront, key])
  return hasCampaigns && known.key === key ? known.campaign : null
}
