import 'server-only'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import type { FileStore } from './stored-content'

/**
 * In a bucket that speaks S3: `s3://key:secret@host:port/bucket/folder?region=eu-central-1&tls=0`. Without key the
 * machine's own are used; `https://` and `http://` say the same with and without encryption.
 */
export function bucketStore(address: string): FileStore {
  const { client, bucket, folder } = connect(address)
  const at = (key: string) => ({ Bucket: bucket, Key: folder + key })
  const has = (key: string) => client.send(new HeadObjectCommand(at(key))).then(() => true, absent(false))
  const read = (key: string, range?: { start: number; end: number }) =>
    client
      .send(new GetObjectCommand({ ...at(key), ...(range && { Range: `bytes=${range.start}-${range.end}` }) }))
      .then(({ Body }) => Body, absent(undefined))
  return {
    has,
    size: (key) =>
      client.send(new HeadObjectCommand(at(key))).then(({ ContentLength }) => ContentLength, absent(undefined)),
    // An object appears when all of it has arrived, so nobody reads half of one.
    async put(key, content) {
      if (await has(key)) return
      const body =
        'bytes' in content
          ? { Body: content.bytes }
          : { Body: createReadStream(content.path), ContentLength: (await stat(content.path)).size }
      await client.send(new PutObjectCommand({ ...at(key), ...body }))
    },
    async get(key) {
      const body = await read(key)
      return body && Buffer.from(await body.transformToByteArray())
    },
    stream: async (key, range) => (await read(key, range)) as Readable | undefined,
    remove: async (key) => void (await client.send(new DeleteObjectCommand(at(key)))),
  }
}

function connect(address: string) {
  const { protocol, host, username, password, pathname, searchParams } = new URL(address)
  const [bucket = '', ...folders] = pathname.split('/').filter(Boolean).map(decodeURIComponent)
  if (!bucket) throw new Error('Cannot start: S3_URL names no bucket, as in s3://key:secret@host/bucket.')
  const isPlain = protocol === 'http:' || searchParams.get('tls') === '0'
  const client = new S3Client({
    endpoint: `${isPlain ? 'http' : 'https'}://${host}`,
    region: searchParams.get('region') ?? 'us-east-1',
    forcePathStyle: true,
    ...(username && {
      credentials: { accessKeyId: decodeURIComponent(username), secretAccessKey: decodeURIComponent(password) },
    }),
    // Checksums behind a stream are not understood by every server that speaks S3.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 30_000 },
    maxAttempts: 3,
  })
  return { client, bucket, folder: folders.map((each) => `${each}/`).join('') }
}

const absent =
  <T>(value: T) =>
  (error: { name?: string; $metadata?: { httpStatusCode?: number } }): T => {
    if (error.name === 'NoSuchKey' || error.name === 'NotFound' || error.$metadata?.httpStatusCode === 404) return value
    throw error
  }
