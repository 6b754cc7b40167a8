import type { RunningApp } from './start-app'

/** Runs an action by its name, as the menu does: those that the menu does not show too. */
export async function sendAction({ app }: RunningApp, action: string): Promise<void> {
  await app.evaluate(({ BrowserWindow }, name) => {
    BrowserWindow.getAllWindows()[0]?.webContents.send('menu:chosen', { action: name })
  }, action)
}
