import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readBounds, writeBounds } from '../../../electron/main/window-bounds'
import { temporaryFolder } from '../temporary-folder'

const screens = [
  { x: 0, y: 0, width: 1920, height: 1080 },
  { x: 1920, y: 0, width: 1280, height: 1024 },
]
const bounds = { x: 2000, y: 100, width: 1000, height: 700, isMaximized: true }

describe('the bounds of the window', () => {
  it('are those of the last time, while their screen is there', async () => {
    const path = join(await temporaryFolder(), 'window.json')
    writeBounds(path, bounds)
    expect(readBounds(path, screens)).toEqual(bounds)
    expect(readBounds(path, screens.slice(0, 1))).toBeNull()
  })

  it('are forgotten where hardly a corner would show', async () => {
    const path = join(await temporaryFolder(), 'window.json')
    writeBounds(path, { ...bounds, x: 3150, y: 0 })
    expect(readBounds(path, screens)).toBeNull()
    writeBounds(path, { ...bounds, x: 0, y: -650 })
    expect(readBounds(path, screens)).toBeNull()
  })

  it.each(['', '{"x":1', '{"x":1,"y":1,"width":-5,"height":3,"isMaximized":false}'])(
    'are unknown where the file holds %j',
    async (text) => {
      const path = join(await temporaryFolder(), 'window.json')
      await writeFile(path, text)
      expect(readBounds(path, screens)).toBeNull()
      expect(readBounds(`${path}.none`, screens)).toBeNull()
    },
  )
})
