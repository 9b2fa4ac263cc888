// In a file of its own, so that a build for other runtimes never sees Node's modules.
export async function register() {
  if (process.env.NEXT_RUNTIME === 'nodejs') await (await import('./app/_server/background')).startBackground()
}
