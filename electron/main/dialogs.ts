import { access } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import type { BrowserWindow, FileFilter } from 'electron'
import { dialog } from 'electron'
import type { FileKind } from '../../shared/ipc/payloads'
import type { DialogText } from './dialog-text'
import { dialogText } from './dialog-text'
import type { Language } from './language'
import { suggestedName, withExtension } from './suggested-name'

export interface DialogPlace {
  readonly window: () => BrowserWindow | null
  readonly language: () => Language
  /** The folder of the first dialog; the next ones begin where the last one ended. */
  readonly folder: string
}

/** Asks the person for files. What they choose here is their consent to read or write it. */
export class Dialogs {
  readonly #place: DialogPlace
  #folder: string

  constructor(place: DialogPlace) {
    this.#place = place
    this.#folder = place.folder
  }

  /** Paths to open; none where the person gave up. */
  async askOpen(kinds: readonly FileKind[], many: boolean): Promise<readonly string[]> {
    const window = this.#place.window()
    if (window === null) return []
    const { filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: this.#folder,
      filters: this.#filters(kinds),
      properties: many ? ['openFile', 'multiSelections'] : ['openFile'],
    })
    this.#remember(filePaths[0])
    return filePaths
  }

  /** Where to save; null where the person gave up. */
  async askSave(kind: FileKind, suggestion: string): Promise<string | null> {
    const window = this.#place.window()
    if (window === null) return null
    const { filePath, canceled } = await dialog.showSaveDialog(window, {
      defaultPath: join(this.#folder, suggestedName(suggestion, kind)),
      filters: this.#filters([kind]),
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    })
    if (canceled || filePath === '') return null
    const path = withExtension(filePath, kind)
    // The dialog asked about the name as typed; with the extension added it may be another file.
    if (path !== filePath && !(await this.#mayReplace(window, path))) return null
    this.#remember(path)
    return path
  }

  /** A folder, there or made in the dialog; null where the person gave up. */
  async askFolder(): Promise<string | null> {
    const window = this.#place.window()
    if (window === null) return null
    const { filePaths } = await dialog.showOpenDialog(window, {
      defaultPath: this.#folder,
      properties: ['openDirectory', 'createDirectory'],
    })
    return filePaths[0] ?? null
  }

  /** What dialogs say, in the language of the moment. */
  text(): DialogText {
    return dialogText(this.#place.language())
  }

  #filters(kinds: readonly FileKind[]): FileFilter[] {
    const text = this.text()
    const each = kinds.map((kind) => ({ name: text.kinds[kind], extensions: [kind] }))
    if (kinds.length < 2) return each
    return [{ name: text.allOfThem, extensions: [...kinds] }, ...each]
  }

  async #mayReplace(window: BrowserWindow, path: string): Promise<boolean> {
    const isFree = await access(path).then(
      () => false,
      () => true,
    )
    if (isFree) return true
    const text = this.text()
    const { response } = await dialog.showMessageBox(window, {
      type: 'warning',
      message: text.overwrite(basename(path)),
      detail: text.overwriteDetail,
      buttons: [text.cancel, text.replace],
      defaultId: 0,
      cancelId: 0,
    })
    return response === 1
  }

  #remember(path: string | undefined): void {
    if (path !== undefined) this.#folder = dirname(path)
  }
}
