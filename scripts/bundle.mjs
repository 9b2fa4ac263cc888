// Bundles our TypeScript entries for plain Node: packages stay outside, `@/…` and `server-only` are resolved here.
import { existsSync, readdirSync } from 'node:fs'
import { join, parse } from 'node:path'
import { root } from './terminal.mjs'

/** The entries that Node runs: the server, what it starts, Next's cache handler and every command line of scripts/. */
export const entries = () =>
  [
    'server.ts',
    'lib/serving/next-cache.ts',
    'lib/configurator/prepare-child.ts',
    'lib/recommendations/train-worker.ts',
    ...readdirSync(join(root, 'scripts'))
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'))
      .map((name) => `scripts/${name}`),
  ].filter((file) => existsSync(join(root, file)))

/** Writes `dist/<name>.mjs` for each entry. Entries outside the server run without Next, so its cache is passed through. */
export async function bundle(files = entries()) {
  await Promise.all([
    write(files.filter((file) => !file.startsWith('scripts/'))),
    write(
      files.filter((file) => file.startsWith('scripts/')),
      { alias: { 'next/cache': './scripts/stand-in/next-cache.mjs' } },
    ),
  ])
  // esbuild works in a process of its own, which would stay beside the server.
  await (await import('esbuild')).stop()
  return files.map((file) => join(root, 'dist', `${parse(file).name}.mjs`))
}

async function write(files, { alias = {}, ...options } = {}) {
  if (!files.length) return
  const { build } = await import('esbuild')
  await build({
    absWorkingDir: root,
    entryPoints: files,
    entryNames: '[name]',
    outdir: 'dist',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    sourcemap: true,
    // What is imported where it is wanted is loaded, with its packages, when it is wanted.
    splitting: true,
    chunkNames: 'chunks/[name]-[hash]',
    logLevel: 'warning',
    alias: { 'server-only': './scripts/stand-in/server-only.mjs', ...alias },
    plugins: [nextSubpaths],
    ...options,
  })
}

// `next` has no exports map, so Node needs the extension: next/headers -> next/headers.js
const nextSubpaths = {
  name: 'next-subpaths',
  setup({ onResolve }) {
    onResolve({ filter: /^next(-auth)?\/[^.]+$/ }, ({ path }) =>
      path.startsWith('next/') ? { path: `${path}.js`, external: true } : undefined,
    )
  },
}
