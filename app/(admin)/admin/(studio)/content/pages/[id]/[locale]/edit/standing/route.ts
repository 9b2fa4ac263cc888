import { answer } from '@/app/_server/route'
import { statusOf } from '@/lib/content/page'
import { requirePageForEdit } from '@/lib/content/page-edit-queries'
import { listAddresses } from '@/lib/content/page-queries'
import { listPlans } from '@/lib/content/plan-queries'
import { checkBeforePublishing } from '@/lib/content/publish-check-queries'
import type { Standing } from '@/lib/content/standing'
import { may } from '@/lib/kernel/actor'
import { notFound } from '@/lib/kernel/errors'
import { isLocale } from '@/lib/kernel/locale'

/** Whether the page is fit to be published, and what is planned for it. */
export const GET = answer(async ({ actor, params: { id = '', locale } }): Promise<Standing> => {
  if (!isLocale(locale)) throw notFound('page')
  const { text } = await requirePageForEdit(actor, id, locale)
  if (!text) throw notFound('page')
  const [checks, plans, addresses] = await Promise.all([
    checkBeforePublishing(actor, id, locale),
    listPlans(actor, { pageId: id, state: 'waiting' }),
    listAddresses(id),
  ])
  return {
    status: statusOf(text, new Date()),
    stage: text.stage,
    revision: text.revision,
    mayPublish: may(actor, 'content.publish'),
    checks,
    plans: plans
      .filter((plan) => plan.locale === locale)
      .map(({ id: plan, kind, at }) => ({ id: plan, kind, at: at.toISOString() })),
    addresses: addresses.filter((one) => one.locale === locale).map(({ storefront, path }) => `/${storefront}/${path}`),
  }
})
