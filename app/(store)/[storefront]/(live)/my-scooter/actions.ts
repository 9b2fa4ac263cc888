'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { steps } from '@/app/_server/action'
import { rememberScooter } from '@/app/_server/own-scooter'
import { getFitTarget } from '@/lib/configurator/accessory-queries'
import { fitCode, readFitTarget } from '@/lib/configurator/fit-target'
import { notFound } from '@/lib/kernel/errors'
import { fittingAddress } from '@/lib/search/fitting-address'

/** Fields: scooter (`vela-gt` or `vela-gt.3-7k2m9`, empty forgets it), back (where to go on). */
export const chooseScooter = steps(
  z.strictObject({ scooter: z.string().max(200).optional(), back: z.string().max(500).optional() }),
  async ({ channel }, { scooter = '', back = '' }) => {
    const target = readFitTarget(scooter)
    if (scooter && !(target && (await getFitTarget(target)))) throw notFound('model')
    const code = target ? fitCode(target) : ''
    await rememberScooter(code)
    return fittingAddress(channel.storefront, back, code)
  },
  async (address) => redirect(address),
)
