import { create } from 'zustand'

/** A table that the person brought, waiting to be reviewed. */
export interface ImportFile {
  readonly name: string
  readonly bytes: Uint8Array
}

export interface ImportState {
  readonly file: ImportFile | null
}

/** The table under review in the import dialog. */
export const useImport = create<ImportState>()(() => ({ file: null }))
