import type { targets as fr } from '../fr/targets'
import type { SameKeys } from '../same-keys'

export const targets = {
  name: 'Name',
  nameHelp: 'As you call it among yourselves.',
  fields: {
    path: 'Folder',
    url: 'Address',
    user: 'User name',
    password: 'App password',
    endpoint: 'Address of the service',
    region: 'Region',
    bucket: 'Bucket',
    prefix: 'Folder (optional)',
    accessKey: 'Access key',
    secretKey: 'Secret key',
  },
  fieldHelp: {
    path: 'Each colleague chooses the same folder, on the stick or on the network.',
    url: 'In Nextcloud: Files, “Files settings”, WebDAV. Add the name of a folder at the end.',
    password: 'In Nextcloud: personal settings, Security, “Create new app password”.',
    region: 'As the service gives it, such as fr-par.',
  },
  urlExample: 'https://cloud.example.org/remote.php/dav/files/name/CoTerr',
  endpointExample: 'https://s3.example.org',
  chooseFolder: 'Choose a folder…',
  otherFolder: 'Choose another folder…',
  noFolder: 'No folder chosen',
  unchanged: 'Unchanged',
  inTheClear:
    'This address begins with http://: the password would travel in the clear, and anybody on the network could read it. Prefer https://.',
  forgetsSecrets:
    'This computer has no keyring to keep the password in: CoTerr forgets it when it closes, and you will type it again.',
  test: 'Try',
  testing: 'Trying…',
  works_one: 'It works. {{count}} territory is there already.',
  works_other: 'It works. {{count}} territories are there already.',
  worksEmpty: 'It works. No territory is there yet.',
  noAnswer: {
    folder: 'This folder is not there. Put the stick back, or choose another folder.',
    webdav: 'Nothing answers at this address. Check it, and the connection to the internet.',
    s3: 'Nothing answers at this address. Check it, and the connection to the internet.',
  },
  keep: 'Keep',
  keepAnyway: 'Keep all the same',
  key: {
    title: 'Protection',
    none: 'No passphrase: whoever opens these places can read this territory.',
    keyed: 'Protected by a passphrase: the places see sizes and times only.',
    make: 'Protect with a passphrase…',
    makeTitle: 'Protect with a passphrase',
    what: 'All that leaves from here will be encrypted; each colleague types the passphrase once, at the first exchange.',
    lost: 'If it is forgotten, no new computer can read what is there. Your own work stays here.',
    passphrase: 'Passphrase',
    protect: 'Protect',
    made: 'This territory is protected. Give your colleagues the passphrase by word of mouth.',
    enterTitle: 'Type the passphrase',
    enterHelp:
      'This territory is protected on “{{name}}”. Whoever protected it knows the passphrase.',
    open: 'Open',
  },
} as const satisfies SameKeys<typeof fr>
