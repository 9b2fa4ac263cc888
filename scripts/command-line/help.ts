import type { Command, Options } from './command'

export function overview(commands: [name: string, command: Command][]): string {
  const width = Math.max(...commands.map(([name]) => name.length)) + 2
  const lines = commands.map(([name, { about }]) => `  ${name.padEnd(width)}${about}`)
  return [
    'Concerto on the command line',
    '',
    '  npm run concerto -- COMMAND [OPTIONS]',
    '',
    ...lines,
    '',
    'npm run concerto -- help COMMAND tells more about one of them.',
  ].join('\n')
}

export function manual(name: string, { about, usage, options = {}, details }: Command): string {
  const parts = [`${about}\n\n  npm run concerto -- ${[name, usage].filter(Boolean).join(' ')}`]
  if (Object.keys(options).length) parts.push(optionList(options))
  if (details) parts.push(details.trim())
  return parts.join('\n\n')
}

function optionList(options: Options): string {
  const flags = Object.entries(options).map(([name, { type, short, about }]) => {
    const flag = `${short ? `-${short}, ` : ''}--${name}${type === 'string' ? ' VALUE' : ''}`
    return [flag, about] as const
  })
  const width = Math.max(...flags.map(([flag]) => flag.length)) + 2
  return flags.map(([flag, about]) => `  ${flag.padEnd(width)}${about}`).join('\n')
}
