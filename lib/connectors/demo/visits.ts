import 'server-only'
import { insertMany } from '@/db/bulk'
import { buildDays, choiceDays } from '@/db/schema/tracking'
import { defaultChoices } from '@/lib/configurator/chosen-value'
import type { ModelDefinition } from '@/lib/configurator/definition'
import type { PublishedModel } from '@/lib/configurator/model-queries'
import { DAY } from '@/lib/kernel/time'
import type { BuildStep, StepKind } from '@/lib/tracking/build-step'
import { countBuild } from '@/lib/tracking/count-build'
import { addBuild, firstDayOf, noInterest } from '@/lib/tracking/interest'
import { dice } from './dice'
import { drawValue, type Roll } from './wish'

const DAYS = 90
/** Of people who allow it, on a usual day. */
const VISITS: Record<string, number> = { 'vela-50': 16, 'vela-125': 27, 'vela-gt': 19 }

/** What people did in the configurator in the last three months, counted as the shop counts it. */
export async function layVisits(models: PublishedModel[], now: Date): Promise<void> {
  const roll = dice(1946)
  const first = firstDayOf(DAYS, now)
  const days: (typeof buildDays.$inferInsert)[] = []
  const values: (typeof choiceDays.$inferInsert)[] = []
  for (const { id: modelId, slug, definition } of models)
    for (let n = 0; n < DAYS; n++) {
      const date = new Date(first.getTime() + n * DAY)
      const day = date.toISOString().slice(0, 10)
      const isWeekend = date.getUTCDay() % 6 === 0
      const elapsed = Math.min(1, (now.getTime() - date.getTime()) / DAY)
      const usual = (VISITS[slug] ?? 10) * (isWeekend ? 1.5 : 0.85) * (0.8 + n / 250)
      const count = Math.round(usual * elapsed * (0.7 + roll.next() * 0.6))
      const interest = noInterest()
      for (let visit = 0; visit < count; visit++) addBuild(interest, drawVisit(definition, roll))
      if (count) days.push({ modelId, day, ...interest.stages })
      for (const [feature, of] of Object.entries(interest.choices))
        for (const [value, counted] of Object.entries(of)) values.push({ modelId, day, feature, value, ...counted })
    }
  await insertMany(buildDays, days)
  await insertMany(choiceDays, values)
}

/** One visit: part by part until the person has seen enough; some come back on a choice, few get as far as the cart. */
function drawVisit(definition: ModelDefinition, roll: Roll) {
  const steps: BuildStep[] = []
  const choices: Record<string, string> = { ...defaultChoices(definition) }
  let at = 0
  const say = (kind: StepKind, feature?: string, value?: string, from?: string) => {
    at += roll.between(1_500, 9_000)
    steps.push({
      n: steps.length,
      at,
      kind,
      ...(feature && { feature }),
      ...(value && { value }),
      ...(from && { from }),
    })
  }
  const choose = (feature: string, value: string) => {
    const from = choices[feature]
    if (from === value) return
    say('chosen', feature, value, from)
    choices[feature] = value
  }
  say('opened')
  const isSerious = roll.next() < 0.72
  const [paint] = definition.features.filter(({ shown }) => shown === 'colour')
  if (isSerious && paint) for (let n = roll.between(1, 4); n > 0; n--) choose(paint.code, drawValue(paint, roll).code)
  for (const feature of isSerious ? definition.features : []) {
    if (roll.next() < 0.055) break
    if (feature === paint || roll.next() < 0.3) continue
    say('looked', feature.code)
    const value = drawValue(feature, roll)
    const dear = (value.surcharge?.ch ?? 0) / 500_000
    if (roll.next() < 0.35) say('looked', feature.code, roll.pick(feature.values).code)
    const before = choices[feature.code]
    choose(feature.code, value.code)
    // What costs much is taken back more often.
    if (before && before !== value.code && roll.next() < 0.06 + dear) {
      say('undone')
      choices[feature.code] = before
      if (roll.next() < 0.4) choose(feature.code, value.code)
    }
  }
  const isDone = steps.length > 8
  if (isDone && roll.next() < 0.15) say(roll.next() < 0.5 ? 'saved' : 'shared')
  const isInCart = isDone && roll.next() < 0.045
  if (isInCart) say('carted')
  say('left')
  return countBuild({ steps, choices, isBought: isInCart && roll.next() < 0.07 })
}
