import { create } from 'zustand'
import type { OwnIdentity } from '../../shared/ipc/seal-payloads'

/** This computer's own key, once main was asked. */
export const useIdentity = create<OwnIdentity>()(() => ({ recipient: null, keepsSecrets: true }))
