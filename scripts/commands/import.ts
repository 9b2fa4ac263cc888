import { type ProductFormat, productFormats } from '@/lib/connectors/read-products'
import { isMarket, marketCodes, markets } from '@/lib/kernel/channel'
import { defineCommand, UsageError } from '../command-line/command'
import { existingFile, existingFolder } from '../command-line/files'
import { importAssetFolder } from '../command-line/import-assets'
import { importOrderFile } from '../command-line/import-orders'
import { importProductFile } from '../command-line/import-products'

export default defineCommand({
  about: 'Import products or the orders of the past from a file, or a folder of pictures and files',
  usage: 'products|orders FILE | assets FOLDER [--format NAME] [--market CODE] [--dry-run] [--refused FILE]',
  details:
    'Files are read as a stream, plain or gzip, in UTF-8, UTF-16 or Latin-1. Refused lines are told with their reason; the others are taken, and a second run changes nothing.\nOrders: the columns of UCI Online Retail; cancellations become returns. Prices finer than a cent are summed exactly; each stored line is rounded, with the rest beside it.\nAssets: a folder with all that lies in it becomes folders of the library; each file is checked as an upload is.',
  options: {
    format: { type: 'string', about: 'What wrote the file: shopify (default), concerto; for orders online-retail' },
    market: {
      type: 'string',
      about: 'Whose prices the file holds (default: ch); where orders were sold (default: de)',
    },
    currency: { type: 'string', about: 'Of orders (default: GBP)' },
    'dry-run': { type: 'boolean', about: 'Read and check everything, write nothing' },
    refused: { type: 'string', about: 'Write the refused lines into this CSV file instead of telling them' },
  },
  async run({ values, positionals: [what, name] }) {
    if (what === 'assets') return importAssetFolder(existingFolder(name))
    if (what !== 'products' && what !== 'orders')
      throw new UsageError('Say: import products FILE, import orders FILE, or import assets FOLDER')
    const file = existingFile(name)
    const format = values.format ?? (what === 'products' ? 'shopify' : 'online-retail')
    const known = what === 'products' ? productFormats : ['online-retail']
    if (!(known as readonly string[]).includes(format)) throw new UsageError(`Known formats: ${known.join(', ')}`)
    const market = values.market ?? (what === 'products' ? 'ch' : 'de')
    if (!isMarket(market)) throw new UsageError(`Known markets: ${marketCodes.join(', ')}`)
    const { refused } = values
    const dryRun = Boolean(values['dry-run'])
    if (what === 'products') {
      if (values.currency && values.currency !== markets[market].currency)
        throw new UsageError(`Prices of ${market} are in ${markets[market].currency}.`)
      return importProductFile({ file, format: format as ProductFormat, market, dryRun, refused })
    }
    const currency = values.currency ?? 'GBP'
    if (!/^[A-Z]{3}$/.test(currency)) throw new UsageError('A currency is three capital letters: GBP, EUR.')
    return importOrderFile({ file, market, currency, dryRun, refused })
  },
})
