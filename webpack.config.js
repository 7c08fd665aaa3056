/**
 * `npm run build` → dist/, which any static web server can serve. Settings come from the environment: ADDIN_URL,
 * OFFICE_JS_URL (worldwide, 21vianet, own, or an address), STANDALONE_URL, FRAME_ANCESTORS, SOURCE_MAPS=1.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import CopyPlugin from 'copy-webpack-plugin';
import TerserPlugin from 'terser-webpack-plugin';
import { devServer } from './.config/build/devServer.js';
import { adviceFiles } from './.config/build/advice.js';
import { stampManifest } from './.config/build/manifest.js';
import { OfflinePlugin } from './.config/build/offline.js';
import { owned } from './.config/build/owned.js';
import { page } from './.config/build/page.js';
import { buildSettings } from './.config/build/settings.js';
import { TextFilesPlugin } from './.config/build/textFiles.js';

const root = import.meta.dirname ?? process.cwd();
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const settings = buildSettings(process.env);
/** The page is kept for use without network by a script beside it, which carries no hash: its name must last. */
const WORKER = 'serviceWorker';

/** @returns {Promise<import('webpack').Configuration>} */
export default async (
  /** @type {{ WEBPACK_SERVE?: boolean }} */ env,
  /** @type {{ mode?: string }} */ { mode },
) => ({
  mode: mode === 'development' ? 'development' : 'production',
  context: root,
  target: ['web', 'es2020'],
  entry: {
    taskpane: './src/taskpane/main.tsx',
    standalone: './src/standalone/main.tsx',
    ...(mode === 'development'
      ? {}
      : { [WORKER]: { import: './src/standalone/offline/serviceWorker.ts', filename: `${WORKER}.js` } }),
  },
  output: {
    path: join(root, 'dist'),
    filename: 'app/[name].[contenthash:10].js',
    chunkFilename: 'app/[name].[contenthash:10].js',
    assetModuleFilename: 'app/[name].[contenthash:10][ext]',
    clean: { keep: (file) => !owned(file) },
    uniqueName: 'self-evaluation-assistant',
  },
  devtool: process.env['SOURCE_MAPS'] === '1' ? 'source-map' : false,
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: {
              parser: { syntax: 'typescript', tsx: true },
              transform: { react: { runtime: 'automatic' } },
              target: 'es2020',
            },
          },
        },
      },
      // Passed through as they are: the start script must stay ES5.
      { test: /[\\/]boot[\\/]start\.(?:js|css)$/, type: 'asset/resource' },
    ],
  },
  plugins: [
    page({ entry: 'taskpane', template: './src/taskpane/taskpane.html', settings }),
    page({
      entry: 'standalone',
      file: 'index',
      template: './src/standalone/index.html',
      hasOffice: false,
      offlineVersion: mode === 'development' ? null : version,
      settings,
    }),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        {
          from: 'manifest.xml',
          transform: (text) => stampManifest(String(text), settings.addinUrl, version),
        },
      ],
    }),
    new TextFilesPlugin(adviceFiles(settings)),
    ...(mode === 'development'
      ? []
      : [new OfflinePlugin({ entry: 'standalone', page: 'index.html', worker: `${WORKER}.js`, version })]),
  ],
  optimization: {
    minimizer: [
      new TerserPlugin({ terserOptions: { ecma: 2020, compress: { passes: 2 } }, exclude: /start\./ }),
    ],
    splitChunks: {
      chunks: ({ name }) => name !== WORKER,
      cacheGroups: {
        /** React and Fluent UI change rarely, and are the same for pane and page: they stay in the cache. */
        ui: {
          name: 'ui',
          test: /[\\/]node_modules[\\/]/,
          chunks: ({ name }) => name === 'taskpane' || name === 'standalone',
        },
      },
    },
  },
  performance: false,
  stats: 'errors-warnings',
  ...(env.WEBPACK_SERVE ? { devServer: await devServer(settings) } : {}),
});
