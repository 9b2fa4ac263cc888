import type { ModelDefinition } from '@/lib/configurator/definition'

export type Rule = ModelDefinition['rules'][number]

/** What a new rule begins with. */
export const blankRules: { [T in Rule['type']]: Extract<Rule, { type: T }> } = {
  expression: { type: 'expression', expression: '' },
  requires: { type: 'requires', when: '', needs: '' },
  excludes: { type: 'excludes', of: ['', ''] },
  cardinality: { type: 'cardinality', of: ['', ''], min: 0, max: 1 },
  table: { type: 'table', scope: [], tuples: [] },
}

/** A rule in one line, as it is written. */
export function ruleText(rule: Rule): string {
  switch (rule.type) {
    case 'expression':
      return rule.expression
    case 'requires':
      return `${rule.when} → ${rule.needs}`
    case 'excludes':
      return rule.of.join(' ⊥ ')
    case 'cardinality':
      return `${rule.min}…${rule.max ?? rule.of.length}: ${rule.of.join(', ')}`
    case 'table':
      return `${rule.scope.join(' × ')} (${rule.forbidden ? '≠ ' : ''}${rule.tuples.length})`
  }
}

/** What a rule says to shoppers, or how it is written while it says nothing. */
export const ruleWords = (rule: Rule | undefined, say: (text: Rule['label']) => string): string =>
  rule ? say(rule.label) || ruleText(rule) : ''

/** The values of a row as a spreadsheet gives them: each line a row, tabs or semicolons between. */
export const pastedRows = (text: string): string[][] =>
  text
    .split(/\r?\n/)
    .filter((line) => line.trim())
    .map((line) => line.split(line.includes('\t') ? '\t' : /[;,]/).map((cell) => cell.trim()))
