import { readFile, stat } from 'node:fs/promises'
import { gzipSync } from 'node:zlib'
import { type Compiled, compile } from '@/lib/configurator/compile'
import { packModel } from '@/lib/configurator/compiled-model'
import { Contradictions } from '@/lib/configurator/contradiction'
import { ConfiguratorEngine } from '@/lib/configurator/engine'
import { ModelError } from '@/lib/configurator/model'
import { readModelFile } from '@/lib/configurator/model-file'
import type { SoundModel } from '@/lib/configurator/read-model'
import { defineCommand, UsageError } from '../command-line/command'

const MOST_BYTES = 200 * 1024 * 1024

export default defineCommand({
  about: 'Compile a model of a configurable product and tell what it allows',
  usage: 'compile FILE [--json]',
  options: { json: { type: 'boolean', about: 'Print the figures as one JSON object' } },
  details: 'FILE is a model in JSON or a feature model in the Universal Variability Language (.uvl).',
  async run({ positionals: [what, file], values: { json } }) {
    if (what !== 'compile' || !file) throw new UsageError('Say: configurator compile FILE')
    const text = await textOf(file)
    const started = performance.now()
    const model = sayPlainly(() => readModelFile(text))
    const read = performance.now()
    const compiled = sayPlainly(() => compile(model))
    const done = performance.now()
    const figures = figuresOf(model, compiled)
    if (figures.configurations === '0') throw new Error(contradictionIn(model))
    const times = { readMs: Math.round(read - started), compileMs: Math.round(done - read) }
    if (json) console.log(JSON.stringify({ ...figures, ...times }))
    else print({ ...figures, ...times })
  },
})

type Figures = ReturnType<typeof figuresOf> & { readMs: number; compileMs: number }

function figuresOf({ features, rules }: SoundModel, compiled: Compiled) {
  const engine = new ConfiguratorEngine(compiled)
  const valid = engine.validValues()
  const packed = packModel(compiled)
  return {
    features: features.length,
    rules: rules.length,
    configurations: String(engine.count()),
    dead: features.flatMap(({ code, values }) =>
      values.filter((value) => !valid[code]?.includes(value)).map((value) => `${code} = ${value}`),
    ),
    forced: Object.entries(engine.forcedBy({}, valid)).map(([feature, value]) => `${feature} = ${value}`),
    nodes: compiled.graph.variable.length,
    bytes: packed.length,
    gzipBytes: gzipSync(packed).length,
  }
}

function print(figures: Figures): void {
  const list = (values: string[]) => `${values.length}${values.length ? `  (${values.join(', ')})` : ''}`
  const rows: [string, string][] = [
    ['features', String(figures.features)],
    ['rules', String(figures.rules)],
    ['configurations', figures.configurations],
    ['dead values', list(figures.dead)],
    ['forced values', list(figures.forced)],
    ['nodes', String(figures.nodes)],
    ['bytes', `${figures.bytes}, ${figures.gzipBytes} with gzip`],
    ['time', `${figures.compileMs} ms, and ${figures.readMs} ms to read the file`],
  ]
  for (const [name, value] of rows) console.log(`${name.padEnd(15)} ${value}`)
}

function contradictionIn(model: SoundModel): string {
  const rules = new Contradictions(model).rulesAgainst() ?? []
  const named = rules.map((at) => {
    const rule = model.rules[at]
    return `  rules[${at}]${rule?.code ? ` ${rule.code}` : ''}: ${rule ? sayRule(rule) : ''}`
  })
  return ['Nothing is valid: these rules contradict each other.', ...named].join('\n')
}

function sayRule(rule: SoundModel['rules'][number]): string {
  switch (rule.type) {
    case 'expression':
      return rule.expression
    case 'requires':
      return `${rule.when} => ${rule.needs}`
    case 'table':
      return `a table over ${rule.scope.join(', ')}`
    default:
      return `${rule.type} of ${rule.of.join(', ')}`
  }
}

/** What is wrong with a model is the person's to mend, so its sentence is all they need. */
function sayPlainly<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    throw error instanceof ModelError ? new Error(error.message) : error
  }
}

async function textOf(file: string): Promise<string> {
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) throw new UsageError(`There is no file ${file}.`)
  if (found.size > MOST_BYTES) throw new UsageError(`${file} has more than 200 MB: no model is that large.`)
  return readFile(file, 'utf8')
}
