import type { Command } from '../command'
import { tellRefused, usageError } from '../command'
import { countRecords } from '../describe-territory'
import { loadTerritory } from '../load-territory'
import { jsonLine } from '../printable'
import { filled } from '../text/say'

/** Says of each file whether it is good. */
export const validate: Command = {
  options: {},
  inputs: ({ files }) => files,
  check: ({ files }) => (files.length === 0 ? usageError('missing-file') : null),
  run: async (call) => {
    const { terminal, catalogue, options, keyring } = call
    let refused = 0
    for (const name of options.files) {
      const loaded = await loadTerritory(name, terminal, keyring)
      if (!loaded.ok) {
        refused++
        tellRefused(call, name, loaded.error, true)
        continue
      }
      const { file, isEncrypted, rows } = loaded.value
      const { territory, formatVersion, shareProfile } = file.manifest
      const changeSets = file.changeSets.length
      const records = countRecords(rows)
      if (options.has('json')) {
        const { id } = territory
        const about = { territory: { id, name: territory.name }, formatVersion, shareProfile }
        terminal.out(jsonLine({ file: name, ok: true, ...about, isEncrypted, changeSets, records }))
        continue
      }
      const named = { file: name, territory: territory.name, changeSets, records }
      const line = filled(catalogue.valid, named)
      terminal.out(`${line}${isEncrypted ? catalogue.encrypted : ''}\n`)
    }
    return refused === 0 ? 0 : 1
  },
}
