import { createHash } from 'node:crypto'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { createElement, Suspense, use } from 'react'
import { renderToPipeableStream } from 'react-dom/server'
import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy, inlineScripts } from './csp'
import { THEME_SCRIPT } from './inline-scripts'
import { isTrustedScript } from './trusted-scripts'

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
const policy = (html: string, options = {}) => contentSecurityPolicy(html, { https: false, ...options })

describe('the policy of a document', () => {
  it('names our scripts and the data of the page, and nothing that content brought in', () => {
    const data = 'self.__next_f.push([1,"a\\u003c/script>"])'
    const evil = 'alert(1)'
    const html = `<script>${THEME_SCRIPT}</script><script>${data}</script><p><script>${evil}</script></p>`
    expect(policy(html)).toContain(hash(THEME_SCRIPT))
    expect(policy(html)).toContain(hash(data))
    expect(policy(html)).not.toContain(hash(evil))
    expect(policy(html)).not.toMatch(/script-src[^;]*unsafe/)
  })

  it.each([
    'self.__next_f.push([1,"a"]);alert(1)',
    'self.__next_f.push([alert(1)])',
    'self.__next_f.push([1,"a"])//',
    '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":alert(1)});',
    '$RC=alert;$RC("1")',
    '$RC("B:0","S:0");alert(1)',
    'requestAnimationFrame(function(){$RT=performance.now()});alert(1)',
    `${THEME_SCRIPT};alert(1)`,
  ])('does not trust what only begins like the framework: %s', (script) => {
    expect(isTrustedScript(script)).toBe(false)
  })

  it('trusts the list of chunks that Next writes', () => {
    const line = '(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"otherChunks":["a.js"]});'
    expect(isTrustedScript(line)).toBe(true)
    expect(isTrustedScript(`${line}\n${line}`)).toBe(true)
  })

  it('names styles by hash, decoded as the browser does, but in the back office', () => {
    const html = '<style>p{}</style><p style="font-family:&quot;Geist&quot;">x</p>'
    expect(policy(html)).toContain(`style-src 'self' ${hash('p{}')} 'unsafe-hashes' ${hash('font-family:"Geist"')}`)
    expect(policy(html, { looseStyles: true })).toContain("style-src 'self' 'unsafe-inline';")
  })

  it('leaves out data that a browser does not run', () => {
    expect(inlineScripts('<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script>')).toEqual(
      [],
    )
  })
})

const Late = ({ words }: { words: Promise<string> }) => createElement('p', null, use(words))

describe('the runtime of React', () => {
  it('is trusted in the words of the installed version', async () => {
    // Comes after the first paint, so React sends its runtime with it.
    const later = new Promise<string>((done) => setTimeout(done, 50, 'late'))
    const late = createElement(Late, { words: later })
    const page = createElement('body', null, createElement(Suspense, { fallback: 'wait' }, late))
    const stream = new PassThrough()
    const { pipe } = renderToPipeableStream(createElement('html', null, page), { onShellReady: () => pipe(stream) })
    const scripts = inlineScripts(await text(stream))
    expect(scripts.some((script) => script.includes('$RC("'))).toBe(true)
    expect(scripts.filter((script) => !isTrustedScript(script))).toEqual([])
  })

  it('is trusted where a form is kept until React is there', async () => {
    const form = createElement('form', { action: () => {} })
    const stream = new PassThrough()
    const { pipe } = renderToPipeableStream(createElement('html', null, createElement('body', null, form)), {
      onAllReady: () => pipe(stream),
    })
    const scripts = inlineScripts(await text(stream))
    expect(scripts.some((script) => script.includes('submit'))).toBe(true)
    expect(scripts.filter((script) => !isTrustedScript(script))).toEqual([])
  })
})
