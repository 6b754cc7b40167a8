import { describe, expect, it } from 'vitest'
import { IncomingFiles } from '../../../electron/main/incoming-files'

function collect(): { incoming: IncomingFiles; delivered: string[] } {
  const delivered: string[] = []
  const incoming = new IncomingFiles(async (path) => {
    // Reading a large file takes longer than reading the small one behind it.
    await new Promise((resolve) => setTimeout(resolve, path === 'large' ? 20 : 0))
    delivered.push(path)
  })
  return { incoming, delivered }
}

describe('incoming files', () => {
  it('wait until the page listens, and come in order', async () => {
    const { incoming, delivered } = collect()
    incoming.add(['large', 'b'])
    incoming.add(['c'])
    await incoming.settled()
    expect(delivered).toEqual([])
    incoming.hear()
    await incoming.settled()
    expect(delivered).toEqual(['large', 'b', 'c'])
  })

  it('come at once while the page listens, and once only', async () => {
    const { incoming, delivered } = collect()
    incoming.hear()
    incoming.add(['a'])
    incoming.hear()
    await incoming.settled()
    expect(delivered).toEqual(['a'])
  })

  it('wait again while the page loads anew', async () => {
    const { incoming, delivered } = collect()
    incoming.hear()
    incoming.unhear()
    incoming.add(['a'])
    await incoming.settled()
    expect(delivered).toEqual([])
    incoming.hear()
    await incoming.settled()
    expect(delivered).toEqual(['a'])
  })
})
