import type { Call, Command } from '../command'
import { tellRefused, usageError } from '../command'
import type { Description } from '../describe-territory'
import { describeTerritory } from '../describe-territory'
import { loadTerritory } from '../load-territory'
import { jsonLine, moment, printable } from '../printable'
import type { Catalogue, InfoLabel } from '../text/catalogue'

type Line = readonly [label: InfoLabel, value: string]

function byKind(counts: Readonly<Record<string, number>>): string {
  const each = Object.entries(counts).map(([kind, count]) => `${printable(kind)} ${String(count)}`)
  return each.length === 0 ? '0' : each.join(', ')
}

function leftOutText({ leftOut }: Description): string {
  if (leftOut === null) return '0'
  const { worlds, themes, communes, records } = leftOut
  return byKind({ worlds, themes, communes, ...records })
}

function periodOf({ people }: Description): string {
  if (people.length === 0) return '?'
  const first = Math.min(...people.map((one) => one.first))
  const last = Math.max(...people.map((one) => one.last))
  return `${moment(first)} – ${moment(last)}`
}

function peopleText({ people }: Description, { unnamed }: Catalogue): string {
  const each = people.map(({ name, changeSets }) => {
    return `${name === '' ? unnamed : printable(name)} (${String(changeSets)})`
  })
  return each.length === 0 ? '0' : each.join(', ')
}

function linesOf(file: string, told: Description, catalogue: Catalogue): readonly Line[] {
  const { partialChangeSets, unknownEntries, heads } = told
  const inPart = `${String(partialChangeSets)} ${catalogue.info.partial}`
  const sets = String(told.changeSets)
  return [
    ['file', printable(file)],
    ['territory', printable(told.territory.name)],
    ['id', told.territory.id],
    ['size', String(told.bytes)],
    ['encrypted', told.isEncrypted ? catalogue.yes : catalogue.no],
    ['format', String(told.formatVersion)],
    ['writtenAt', moment(told.writtenAt)],
    ['generator', printable(told.generator)],
    ['shareProfile', printable(told.shareProfile)],
    ['leftOut', leftOutText(told)],
    ['changeSets', partialChangeSets === 0 ? sets : `${sets} (${inPart})`],
    ['changes', String(told.changes)],
    ['period', periodOf(told)],
    ['records', byKind(told.records)],
    ['erased', String(told.erased)],
    ['conflicts', String(told.conflicts)],
    ['people', peopleText(told, catalogue)],
    ['heads', heads.length === 0 ? '0' : heads.join(', ')],
    ['unknown', unknownEntries.length === 0 ? '0' : unknownEntries.map(printable).join(', ')],
  ]
}

function tell({ terminal, catalogue, options }: Call, file: string, told: Description): void {
  if (options.has('json')) {
    terminal.out(jsonLine({ file, ok: true, ...told }))
    return
  }
  const width = Math.max(...Object.values(catalogue.info).map((label) => label.length)) + 2
  for (const [label, value] of linesOf(file, told, catalogue)) {
    terminal.out(`${catalogue.info[label].padEnd(width)}${value}\n`)
  }
}

/** Tells what each file holds. */
export const info: Command = {
  options: {},
  inputs: ({ files }) => files,
  check: ({ files }) => (files.length === 0 ? usageError('missing-file') : null),
  run: async (call) => {
    const { terminal, options, keyring } = call
    let refused = 0
    let told = 0
    for (const name of options.files) {
      const loaded = await loadTerritory(name, terminal, keyring)
      if (!loaded.ok) {
        refused++
        tellRefused(call, name, loaded.error)
        continue
      }
      if (told++ > 0 && !options.has('json')) terminal.out('\n')
      tell(call, name, describeTerritory(loaded.value))
    }
    return refused === 0 ? 0 : 1
  },
}
