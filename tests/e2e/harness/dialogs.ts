import type { RunningApp } from './start-app'

/** Answers the system's save dialogs from now on: what the person would choose. */
export async function saveTo({ app }: RunningApp, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath })
  }, path)
}

/** Answers the system's open dialogs from now on. */
export async function openFrom({ app }: RunningApp, ...paths: readonly string[]): Promise<void> {
  await app.evaluate(
    ({ dialog }, filePaths) => {
      dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths })
    },
    [...paths],
  )
}

/** Chooses an entry of the system's menu, by the name of its action. */
export async function chooseMenu({ app }: RunningApp, action: string): Promise<void> {
  await app.evaluate(({ Menu }, id) => {
    const entry = Menu.getApplicationMenu()?.getMenuItemById(id)
    if (entry === null || entry === undefined) throw new Error(`no menu entry ${id}`)
    Reflect.apply(entry.click, entry, [])
  }, action)
}
