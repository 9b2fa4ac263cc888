/** Runs before each test file: what another one left in the environment of the process is put back. */
const shared = globalThis as { __environmentOfTests?: NodeJS.ProcessEnv }
shared.__environmentOfTests ??= { ...process.env }
const first = shared.__environmentOfTests
for (const name of Object.keys(process.env)) if (!(name in first)) delete process.env[name]
Object.assign(process.env, first)
