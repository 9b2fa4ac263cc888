// The reference: a bare Node server that sends the bytes of a file, packed for those who take it packed.
import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { gzipSync } from 'node:zlib'

const plain = readFileSync(process.argv[2])
const packed = gzipSync(plain)
createServer((req, res) => {
  const gzip = /\bgzip\b/.test(req.headers['accept-encoding'] ?? '')
  const body = gzip ? packed : plain
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Length': body.length }
  res.writeHead(200, gzip ? { ...headers, 'Content-Encoding': 'gzip' } : headers).end(body)
}).listen(Number(process.env.PORT))
