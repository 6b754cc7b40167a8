import type { backups as fr } from '../fr/backups'
import type { SameKeys } from '../same-keys'

export const backups = {
  title: 'Backups',
  help: 'CoTerr keeps a copy of this territory on each day that it changes, and before anything risky. They stay on this computer.',
  none: 'No backup yet: the first is made shortly after your next change.',
  reasons: {
    day: 'Copy of the day',
    join: 'Before a file was joined',
    import: 'Before an import',
    bulk: 'Before many records were changed',
    compact: 'Before the history was lightened',
    restore: 'Before going back to a backup',
  },
  size: '{{size}} kB',
  sizeLarge: '{{size}} MB',
  choose: 'Go back to this version…',
  chooseOf: 'Go back to the version of {{date}}',
  saveCopy: 'Save a copy',
  saveCopyOf: 'Save a copy of the version of {{date}}',
  keeping: 'Making a backup…',
  notKept: 'The backup could not be made; the work goes on without it. $t({{error}})',
  previewTitle: 'Go back to the version of {{date}}?',
  nothingToRestore: 'Nothing has changed since this backup.',
  changed_one: '{{count}} record takes back the values it had',
  changed_other: '{{count}} records take back the values they had',
  back_one: '{{count}} record comes back',
  back_other: '{{count}} records come back',
  removed_one: '{{count}} record added since goes to the trash',
  removed_other: '{{count}} records added since go to the trash',
  undoable: 'Nothing is forgotten: “Undo” brings the present state back.',
  restore: 'Go back to this version',
  backToList: 'Back to the list',
  restored_one: 'The territory is back to the backup: {{count}} record changed.',
  restored_other: 'The territory is back to the backup: {{count}} records changed.',
  unfinished:
    'This is not finished; it goes on at the next opening of the territory. $t({{error}})',
  lost: 'Territories found again',
  lostHelp: 'Their data are gone from this computer; a backup is left.',
  lostOn: 'Backup of {{date}}',
  reopen: 'Open again',
  reopenOf: 'Open “{{name}}” again from its backup',
  compact: {
    title: 'Lighten the history?',
    forgets:
      'What is forgotten: old values that were replaced since, and the possibility to undo what was done so far.',
    keeps: 'What stays: all present values, disagreements, the trash, and who did what and when.',
    backup: 'A backup is made first: it keeps everything.',
    confirm: 'Lighten',
    working: 'Lightening the history…',
    done_one: 'The history is lighter: {{count}} old value forgotten.',
    done_other: 'The history is lighter: {{count}} old values forgotten.',
    nothing: 'The history holds no old value to forget.',
  },
  erase: {
    ask: 'Erase for good…',
    title: 'Erase for good?',
    what_one:
      'This record will be destroyed everywhere on this computer: records, history, journal and backups.',
    what_other:
      'This record and what depends on it alone will be destroyed everywhere on this computer ({{count}} records in all): records, history, journal and backups.',
    many_one:
      '{{count}} record will be destroyed everywhere on this computer: records, history, journal and backups.',
    many_other:
      '{{count}} records will be destroyed everywhere on this computer: records, history, journal and backups.',
    noUndo: 'There is no way back: “Undo” cannot help.',
    aside:
      'What was put aside of this territory (incomplete ends of journals, versions removed from this computer) is destroyed too.',
    elsewhere:
      'Copies saved or sent elsewhere cannot be reached from here. Your colleagues will erase in turn when they join your next file.',
    confirm: 'Erase for good',
    working: 'Erasing…',
    done_one: '{{count}} record is erased for good.',
    done_other: '{{count}} records are erased for good.',
    unreadable_one: '{{count}} backup could no longer be read: it was destroyed.',
    unreadable_other: '{{count}} backups could no longer be read: they were destroyed.',
    resumed: 'An erasure that was interrupted has been finished.',
  },
} as const satisfies SameKeys<typeof fr>
