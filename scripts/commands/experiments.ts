import { readFile, stat } from 'node:fs/promises'
import { z } from 'zod'
import { figuresOf } from '@/lib/experiments/experiment-figures'
import { defineCommand, UsageError } from '../command-line/command'
import { existingFile } from '../command-line/files'

const MOST_BYTES = 50 * 1024 * 1024
const count = z.int().min(0)
const arm = z
  .tuple([count, count])
  .refine(([conversions, visitors]) => conversions <= visitors, 'there are more conversions than visitors')
const experiments = z.array(z.strictObject({ a: arm, b: arm }))

export default defineCommand({
  about: 'Compute the figures of experiments from their counts',
  usage: 'stats FILE',
  details: `FILE holds [{"a":[conversions,visitors],"b":[conversions,visitors]}, …]. Prints one JSON array with, for each of them:
  diff           the difference of the rates, b minus a
  z, p           pooled two-proportion z, and its two-sided p
  ci             95 % interval of the difference, unpooled
  prob_b_better  exact probability that b is better, under uniform priors
  n_per_arm      visitors that each arm needs to find this difference (5 % two-sided, 80 % power)
  srm_p          how likely so uneven a split is, where half of the visitors were meant for each
What is not defined, as a rate of no visitors, is null.`,
  async run({ positionals: [what, file, ...others] }) {
    if (what !== 'stats' || others.length) throw new UsageError('Say: experiments stats FILE')
    const pairs = await pairsOf(existingFile(file))
    const figures = pairs.map(({ a, b }) => figuresOf(rate(a), rate(b)))
    console.log(JSON.stringify(figures))
  },
})

const rate = ([conversions, visitors]: [number, number]) => ({ conversions, visitors })

async function pairsOf(path: string) {
  if ((await stat(path)).size > MOST_BYTES) throw new Error(`${path} has more than 50 MB.`)
  let found: unknown
  try {
    found = JSON.parse((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''))
  } catch (error) {
    throw new Error(`${path} holds no JSON: ${(error as Error).message}.`)
  }
  const { data, error } = experiments.safeParse(found)
  if (data) return data
  const [first] = error.issues
  const where = first?.path.length ? `In ${first.path.join('.')}` : 'In the file'
  throw new Error(
    `${where}: ${first?.message}. Each entry says {"a":[conversions,visitors],"b":[conversions,visitors]}.`,
  )
}
