import { type Feature, type Model, ModelError, type Rule } from './model'

const GROUP = /^(mandatory|optional|or|alternative|\[\s*(\d+)\s*(?:\.\.\s*(\d+|\*)\s*)?\])$/
const FEATURE =
  /^(?:(Boolean|String|Integer|Real)\s+)?(?:"([^"]+)"|([^\s{"]+))\s*(cardinality\s*\[[^\]]*\])?\s*(\{.*\})?$/
const ATTRIBUTE = /^(?:"([^"]+)"|([\p{L}\p{N}_]+))(?:\s+(.+))?$/u

type Line = { number: number; depth: number; text: string }
type Cardinality = Extract<Rule, { type: 'cardinality' }>
/** The rules of a group count its children. */
type Group = { kind: string; rules: Cardinality[] }
/** What the lines further in belong to. */
type Open = { depth: number; feature?: string; group?: Group }

/**
 * Reads a feature model in the Universal Variability Language: features become yes or no, the tree and the constraints
 * become rules. What has no finite set of values (typed features, feature cardinalities) is refused. Throws `ModelError`
 * with the line.
 */
export function readUvl(text: string): Model {
  const features: Feature[] = []
  const rules: Rule[] = []
  const open: Open[] = []
  let section = ''
  for (const line of linesOf(text)) {
    if (line.depth === 0 || !section) {
      section = sectionOf(line)
      open.length = 0
    } else if (section === 'features') takeTreeLine(line, open, features, rules)
    else if (section === 'constraints')
      rules.push({ type: 'expression', code: `line ${line.number}`, expression: line.text })
  }
  const [root] = features
  if (!root) throw new ModelError('line 1', 'The file has no features.')
  return { features, rules: [{ type: 'expression', code: 'root', expression: quoted(root.code) }, ...rules] }
}

function sectionOf({ text, number }: Line): string {
  const word = /^(features|constraints|namespace|imports|include)\b/.exec(text)?.[1]
  if (!word) throw new ModelError(`line ${number}`, '“features” or “constraints” is expected here.')
  if (word === 'imports') throw new ModelError(`line ${number}`, 'Models that import others cannot be read.')
  return word
}

function takeTreeLine(line: Line, open: Open[], features: Feature[], rules: Rule[]): void {
  while ((open.at(-1)?.depth ?? -1) >= line.depth) open.pop()
  const parent = open.at(-1)
  const group = GROUP.exec(line.text)
  if (group) {
    if (!parent?.feature) throw new ModelError(`line ${line.number}`, 'A group belongs under a feature.')
    open.push({ depth: line.depth, group: groupOf(group, parent.feature, rules) })
    return
  }
  if (parent && !parent.group) throw new ModelError(`line ${line.number}`, 'A feature belongs under a group.')
  if (!parent && features.length) throw new ModelError(`line ${line.number}`, 'A model has one root.')
  const feature = featureOf(line)
  features.push(feature)
  for (const rule of parent?.group?.rules ?? []) rule.of.push(quoted(feature.code))
  const above = open.findLast((one) => one.feature)?.feature
  if (above) rules.push({ type: 'requires', when: quoted(feature.code), needs: quoted(above) })
  if (above && parent?.group?.kind === 'mandatory')
    rules.push({ type: 'requires', when: quoted(above), needs: quoted(feature.code) })
  open.push({ depth: line.depth, feature: feature.code })
}

/** A group and its rules, which fill up as the children come. */
function groupOf([kind = '', , low, high]: RegExpExecArray, parent: string, rules: Rule[]): Group {
  const min = low ? Number(low) : kind === 'alternative' || kind === 'or' ? 1 : 0
  const max = low ? (high === '*' ? undefined : Number(high ?? low)) : kind === 'alternative' ? 1 : undefined
  const group: Group = { kind, rules: [] }
  // Without the parent there are no children, which is as good as all that are wanted.
  if (min) group.rules.push({ type: 'cardinality', of: Array.from({ length: min }, () => `!${quoted(parent)}`), min })
  if (max !== undefined) group.rules.push({ type: 'cardinality', of: [], min: 0, max })
  rules.push(...group.rules)
  return group
}

function featureOf({ text, number }: Line): Feature {
  const match = FEATURE.exec(text)
  const place = `line ${number}`
  if (!match) throw new ModelError(place, `“${text}” is not a feature.`)
  const [, type, quotedName, name, cardinality, attributes] = match
  const code = quotedName ?? (name as string)
  if (type && type !== 'Boolean')
    throw new ModelError(place, `“${code}” is a ${type}: only features that are there or not can be counted.`)
  if (cardinality) throw new ModelError(place, `“${code}” may be there several times: that cannot be counted.`)
  return { code, values: ['no', 'yes'], ...(attributes && attributesOf(attributes, place)) }
}

function attributesOf(text: string, place: string): Pick<Feature, 'attributes'> {
  const attributes: Record<string, Record<string, number>> = {}
  for (const part of text.slice(1, -1).split(/,(?=(?:[^'"]*['"][^'"]*['"])*[^'"]*$)/)) {
    const match = ATTRIBUTE.exec(part.trim())
    if (!match) continue
    const [, quotedName, name, value] = match
    if (/^constraints?$/.test(name ?? '')) throw new ModelError(place, 'Constraints inside a feature cannot be read.')
    if (value && Number.isFinite(Number(value))) attributes[quotedName ?? (name as string)] = { yes: Number(value) }
  }
  return Object.keys(attributes).length ? { attributes } : {}
}

function linesOf(text: string): Line[] {
  return text.split(/\r\n|\r|\n/).flatMap((raw, at) => {
    const stripped = raw.replace(/\/\/.*$/, '').trimEnd()
    if (!stripped.trim()) return []
    const indent = /^[\t ]*/.exec(stripped)?.[0] ?? ''
    // A tab goes to the next stop of four.
    const depth = [...indent].reduce((n, sign) => (sign === '\t' ? n + 4 - (n % 4) : n + 1), 0)
    return [{ number: at + 1, depth, text: stripped.trim() }]
  })
}

const quoted = (code: string) => `"${code}"`
