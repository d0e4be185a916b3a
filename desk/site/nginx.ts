import path from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { getStores, placeStore } from '#press/place-store.ts'
import { renderNginxConf } from '#front/hosts/render-nginx-conf.ts'
import { toPersonPath } from '#desk/person-place.ts'
import { withDatabaseUrl } from '#desk/with-database.ts'

interface NginxOptions {
  listen: string[]
  name: string[]
  front: number
  brotli: boolean
  store?: string
  assets?: string
  include?: string
}

export const nginxCommand = new Command('nginx')
  .description('print the configuration of an nginx that serves the printed pages in front of the site')
  .addOption(new Option('--listen <place...>', "in the form that nginx's listen takes").default(['80'], '80'))
  .addOption(new Option('--name <host...>', 'host names to answer to').default([], 'any'))
  .option('--front <port>', 'the port of the site on 127.0.0.1', toPort, 3000)
  .option('--no-brotli', 'for an nginx without the module for .br files')
  .option('--store <folder>', "folder of printed pages (default: that of the site's database)")
  .option('--assets <folder>', 'folder of stylesheets, scripts and fonts (default: that of the build)')
  .option('--include <file>', 'more directives for the server, such as certificates')
  .action(async ({ listen, name, front, brotli, ...places }: NginxOptions) => {
    const conf = renderNginxConf({
      listen,
      names: name,
      frontPort: front,
      brotli,
      store: places.store === undefined ? await findStore() : toPersonPath(places.store),
      assets: places.assets === undefined ? path.resolve('.build/site/assets') : toPersonPath(places.assets),
      include: places.include === undefined ? null : toPersonPath(places.include),
    })
    process.stdout.write(conf)
  })

/** Where `npm start` keeps the pages of the database that is there now. */
async function findStore(): Promise<string> {
  const store = await withDatabaseUrl((url) => placeStore(getStores(), url))
  return path.resolve(store)
}

function toPort(text: string): number {
  const port = Number(text)
  if (!Number.isInteger(port) || port < 1 || port > 65_535)
    throw new InvalidArgumentError('It has to be a whole number from 1 to 65535.')
  return port
}
