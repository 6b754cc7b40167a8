import type { CoterrBridge } from '../../shared/ipc/bridge'

declare global {
  interface Window {
    /** Put there by electron/preload; absent in a test or a plain browser. */
    readonly coterr?: CoterrBridge
  }
}

/** The far side, read once. Without a preload every use throws, but importing this file does not. */
export const bridge: CoterrBridge = readBridge()

function readBridge(): CoterrBridge {
  if (typeof window !== 'undefined' && window.coterr !== undefined) return window.coterr
  return new Proxy({} as CoterrBridge, {
    get: (_target, name) => {
      throw new Error(`window.coterr.${String(name)}: no preload ran here`)
    },
  })
}
