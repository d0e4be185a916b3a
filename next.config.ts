import type { NextConfig } from 'next'

/** Where this build lives: the site, its tests and development each have a folder of their own. */
const build = process.env['SITE_BUILD'] ?? '.build/site'

const config: NextConfig = {
  distDir: `${build}/next`,
  poweredByHeader: false,
  images: { unoptimized: true },
  // Types are checked by `npm test`, once for everything.
  typescript: { ignoreBuildErrors: true, tsconfigPath: `${build}/tsconfig.json` },
  serverExternalPackages: ['pg', '@prisma/adapter-pg', '@prisma/client', 'satori', '@resvg/resvg-js'],
}

export default config
