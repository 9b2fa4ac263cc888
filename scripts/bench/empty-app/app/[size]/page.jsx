// A static page of about that many bytes: a text is in its HTML and in the data for hydration.
export const dynamicParams = false
export const generateStaticParams = () => (process.env.BENCH_SIZES ?? '10000').split(' ').map((size) => ({ size }))

const FRAME = 5_000

export default async function Page({ params }) {
  const { size } = await params
  const words = 'a scooter rolls down to the lake and '
  return <main>{words.repeat(Math.ceil(Math.max(0, Number(size) - FRAME) / 2 / words.length))}</main>
}
