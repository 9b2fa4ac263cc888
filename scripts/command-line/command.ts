/** One word after `npm run concerto --`, in a file of its own under scripts/commands. */
export type Command<O extends Options = Options> = {
  /** One line for the list of commands. */
  about: string
  /** What follows the command's name: `FILE [--force]`. */
  usage?: string
  options?: O
  /** Shown by `help COMMAND`, below the options. */
  details?: string
  /** Throw a `UsageError` for what the person can put right; every other error is shown as it is. */
  run(given: Given<O>): Promise<void>
}

export type Option = { type: 'string' | 'boolean'; short?: string; about: string }
export type Options = Record<string, Option>
export type Given<O extends Options> = {
  positionals: string[]
  values: { [K in keyof O]?: O[K]['type'] extends 'boolean' ? boolean : string }
}

/** Lets TypeScript know the options inside `run`. */
export const defineCommand = <const O extends Options>(command: Command<O>): Command => command as unknown as Command

/** The command was understood wrongly or given wrongly; its message says what to do. */
export class UsageError extends Error {}
