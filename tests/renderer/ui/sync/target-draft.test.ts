import { describe, expect, it } from 'vitest'
import type { TargetDraft } from '../../../../renderer/ui/sync/target-draft'
import {
  draftOf,
  emptyDraft,
  isInTheClear,
  nameOfPlace,
  placeOf,
} from '../../../../renderer/ui/sync/target-draft'
import type { FormKind } from '../../../../renderer/ui/sync/target-kinds'
import { targetPlace } from '../../../../shared/ipc/sync-payloads'

const filled: TargetDraft = {
  name: 'Chez nous',
  path: '/media/cle/CoTerr',
  url: ' nuage.exemple.fr/dav/CoTerr ',
  user: ' alix ',
  endpoint: 'https://s3.exemple.fr',
  region: 'fr-par',
  bucket: 'territoires',
  prefix: '',
  accessKey: 'AK',
  secret: 'SK',
}

describe('the draft of a target', () => {
  it.each(['folder', 'webdav', 's3'] as const)(
    'gives a place of kind %s that main takes, and that comes back as it was',
    (kind) => {
      const place = placeOf(kind, filled)
      if (place === null) throw new Error('no place')
      expect(targetPlace.safeParse(place).success).toBe(true)
      const target = { id: 'x', name: 'Chez nous', place, territories: [], isAutomatic: false }
      expect(placeOf(kind, draftOf(target))).toEqual(place)
    },
  )

  it('means the safe scheme where none is typed', () => {
    expect(placeOf('webdav', filled)).toEqual({
      ...{ kind: 'webdav', url: 'https://nuage.exemple.fr/dav/CoTerr', user: 'alix' },
    })
  })

  it.each<readonly [FormKind, Partial<TargetDraft>]>([
    ['folder', { path: '' }],
    ['webdav', { url: '  ' }],
    ['s3', { endpoint: '' }],
    ['s3', { bucket: ' ' }],
    ['s3', { accessKey: '' }],
  ])('is no place of kind %s without %j', (kind, part) => {
    expect(placeOf(kind, { ...filled, ...part })).toBeNull()
    expect(placeOf(kind, emptyDraft)).toBeNull()
  })

  it.each([
    [{ kind: 'folder', path: '/media/cle/CoTerr/' } as const, 'CoTerr'],
    [{ kind: 'folder', path: 'E:\\CoTerr' } as const, 'CoTerr'],
    [{ kind: 'folder', path: '/' } as const, '/'],
    [
      { kind: 'webdav', url: 'https://nuage.exemple.fr/dav', user: '' } as const,
      'nuage.exemple.fr',
    ],
  ])('calls %j %s', (place, name) => {
    expect(nameOfPlace(place)).toBe(name)
  })

  it.each([
    ['http://nuage.exemple.fr/dav', true],
    ['http://192.168.1.4:8080', true],
    ['http://localhost.exemple.fr', true],
    ['https://nuage.exemple.fr', false],
    ['nuage.exemple.fr', false],
    ['http://localhost:9000', false],
    ['http://127.0.0.1:9000', false],
    ['http://[::1]:9000', false],
    ['', false],
  ])('tells whether %s could be read on its way: %s', (address, isClear) => {
    expect(isInTheClear(address)).toBe(isClear)
  })
})
