import type { ServerResponse } from 'node:http'

/** Runs right before the head is written, whoever writes it: what Next has set by then is kept or replaced knowingly. */
export function beforeHead(res: ServerResponse, work: () => void): void {
  const writeHead = res.writeHead as (...args: unknown[]) => ServerResponse
  res.writeHead = ((...args: unknown[]) => {
    res.writeHead = writeHead as ServerResponse['writeHead']
    work()
    return writeHead.apply(res, args)
  }) as ServerResponse['writeHead']
}
