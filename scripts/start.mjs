/** `npm start [-- FILE.coterr]`: sets up what is missing, builds what has changed, opens the app. */
import { spawn } from 'node:child_process'
import { buildApp } from './build.mjs'
import { electronRuntime, projectFolder } from './electron-path.mjs'
import { chromiumSwitches, hasScreen } from './screen.mjs'
import { checkSandbox } from './setup/check-sandbox.mjs'
import { exitWith, say } from './setup/say.mjs'
import { setup } from './setup.mjs'

const NO_SCREEN = `
CoTerr est installé, mais cet ordinateur n'a pas d'écran où ouvrir sa fenêtre.
  - Pour tout voir sans écran : npm run demo -- --out /tmp/coterr-demo
    (un territoire réel, son réseau dessiné, le dossier PDF et le fichier .coterr)
  - Avec un écran : relancez npm start depuis une session graphique.

CoTerr is installed, but this computer has no screen to open its window on.
  - To see it all without one: npm run demo -- --out /tmp/coterr-demo
    (a real territory, its network drawn, the PDF briefing and the .coterr file)
  - With one: run npm start again from a graphical session.
`

await exitWith(async () => {
  await setup()
  if (!hasScreen()) {
    say(NO_SCREEN)
    return 1
  }
  buildApp()
  const runtime = electronRuntime()
  checkSandbox(runtime.dist)
  return launch(runtime.program)
})

/**
 * @param {string} program
 * @returns {Promise<number>} The exit code of the app.
 */
function launch(program) {
  const args = [...chromiumSwitches(), projectFolder, ...process.argv.slice(2)]
  const app = spawn(program, args, { stdio: 'inherit' })
  // Ctrl+C reaches the app by itself; staying until it has ended lets it save.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => app.kill('SIGTERM'))
  return new Promise((resolve, reject) => {
    app.on('error', reject)
    app.on('exit', (code) => resolve(code ?? 1))
  })
}
