import type { errors as fr } from '../fr/errors'
import type { SameKeys } from '../same-keys'
import { attachmentErrors } from './attachment-errors'
import { sealErrors } from './seal-errors'
import { targetErrors } from './target-errors'

export const errors = {
  'territory-unread': '“{{name}}” could not be read. Open that territory once, then try again.',
  ...targetErrors,
  ...sealErrors,
  ...attachmentErrors,
  'no-territory': 'No territory is open. Open one, then try again.',
  'database-failed':
    'The change was not saved, and nothing has changed. Free some space on the disk, then try again. ({{cause}})',
  'not-opened':
    'The territory could not be opened; what was saved still is. Free some space on the disk, then try again. ({{cause}})',
  'nothing-to-undo': 'There is nothing to undo or redo.',
  'bad-value':
    'This value is too long, or not of the form expected ({{field}}). Nothing has changed. Shorten it, then try again.',
  'backup-differs':
    'The disk did not give “{{name}}” back as it was written. Check this disk, and save a copy elsewhere.',

  'other-territory': 'This file is of another territory. Nothing has changed.',

  'bad-request':
    'CoTerr did not understand its own request ({{channel}}). Close CoTerr and open it again; what was saved is still there.',
  unexpected:
    'Something unexpected went wrong. Try again; if it comes back, close CoTerr and open it again: what was saved is still there. ({{cause}})',
  'disk-full':
    'The disk is full: “{{name}}” was not written. Free some space or choose another disk, then try again.',
  'not-allowed':
    'The system denies access to “{{name}}”. Choose another folder, or close the file in other programs, then try again.',
  'not-found':
    '“{{name}}” is no longer there. The file may have been moved, or the USB stick taken out; put it back or choose another.',
  'read-failed':
    '“{{name}}” could not be read. Copy it to this computer, then open the copy. ({{cause}})',
  'write-failed': '“{{name}}” could not be written. Try another folder or disk. ({{cause}})',
  'print-failed': 'The PDF could not be made. Try again. ({{cause}})',
  'too-big':
    'This file is larger than CoTerr accepts. Nothing has changed. Ask the person who sent it for a smaller one.',

  'not-coterr':
    'This file is not a CoTerr territory. Nothing has changed. Check that its name ends with .coterr.',
  encrypted:
    'This file is protected by a passphrase or a key, which this version of CoTerr cannot open. Nothing has changed. Ask for a copy without protection.',
  truncated:
    'The end of this file is missing: the copy or download was interrupted. Nothing has changed. Copy it again.',
  'too-new':
    'This file was written by a later version ({{generator}}). Nothing has changed. Update CoTerr to open it.',
  'unsafe-entry':
    'This file contains something that a CoTerr territory never has ({{entry}}). To be safe it is not opened, and nothing has changed. Ask its author for it again.',
  'missing-entry':
    'Part of this file is missing ({{entry}}). Nothing has changed. Ask its author for it again.',
  damaged:
    'This file is damaged ({{entry}}). Nothing has changed. Copy it again, or open a backup.',
  'bad-checksum':
    'Part of this file changed after it was saved ({{entry}}). Nothing has changed here. Copy it again from the original.',
  'bad-content':
    'This file does not follow the format ({{entry}}, {{field}}). Nothing has changed. Ask its author for it again.',
  'bad-record':
    'Line {{line}} of this file does not follow the format ({{field}}). Nothing has changed. Ask its author for it again.',
  'migration-failed':
    'This old file could not be brought up to date (version {{version}}). Nothing has changed. Keep it, and tell your team. ({{cause}})',

  'table-too-big':
    'This table is too big to be imported at once. Keep the lines of your territory, or cut it into several files, then try again.',
  'table-too-wide':
    'This table has {{columns}} columns; CoTerr reads {{max}} at most. Take out those that are of no use, then try again.',
  'table-not-text':
    'This file is not a CSV table. In your spreadsheet, choose “Save as”, then the CSV format, and import that new file.',
  'table-empty': 'This table is empty: it takes a line of headings, then at least one line.',

  'graph-too-big':
    'This network is too big to be imported. Keep a part of it in the program that wrote it, then try again.',
  'graph-too-many':
    'This network has {{count}} nodes or links; CoTerr reads {{max}} at most. Filter it in the program that wrote it, then try again.',
  'graph-not-network':
    'This file is no GEXF or GraphML network. Nothing has changed. Export it again in one of these formats.',
  'graph-malformed':
    'This network is cut off or malformed (line {{line}}). Nothing has changed. Export it again from the program that wrote it.',
  'graph-too-deep':
    'This file nests its elements far deeper than a network does (line {{line}}). It is not read, to be safe, and nothing has changed.',
  'graph-entities':
    'This file declares text shortcuts that a network never has. It is not read, to be safe, and nothing has changed.',
  'graph-same-id':
    'Two nodes or two links of this network have the same id ({{id}}). Nothing has changed. Mend it in the program that wrote it.',
  'graph-loose-link':
    'A link of this network leads to a node that is not in it ({{id}}). Nothing has changed. Export the whole network, with its nodes.',
  'graph-empty': 'This network has no node. Nothing has changed.',

  recoveredFromJournal_one:
    'CoTerr had stopped too early: the last action was found again in the journal.',
  recoveredFromJournal_other:
    'CoTerr had stopped too early: {{count}} actions were found again in the journal.',
  recoveredFromDatabase_one: 'The journal was one action behind; it is complete again.',
  recoveredFromDatabase_other: 'The journal was {{count}} actions behind; it is complete again.',
  tornTail: 'The very last write was incomplete; it has been set aside. Check your last change.',
} as const satisfies SameKeys<typeof fr>
