import { IconCloud, IconDatabase, IconDeviceLaptop, IconUsb } from '@tabler/icons-react'
import type { TargetPlace } from '../../../shared/ipc/sync-payloads'

export type PlaceKind = TargetPlace['kind']
/** The kinds that are set up in a form; a laptop is found, and proved with a code. */
export type FormKind = Exclude<PlaceKind, 'laptop'>

/** The ways to exchange, the nearest first. */
export const placeKinds = [
  'folder',
  'laptop',
  'webdav',
  's3',
] as const satisfies readonly PlaceKind[]

export const kindIcons = {
  folder: IconUsb,
  laptop: IconDeviceLaptop,
  webdav: IconCloud,
  s3: IconDatabase,
} as const satisfies Readonly<Record<PlaceKind, typeof IconUsb>>
