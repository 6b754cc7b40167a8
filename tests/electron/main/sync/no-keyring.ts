import { join } from 'node:path'
import { Secrets } from '../../../../electron/main/secrets'

/** Secrets in memory, as on a computer without a keyring. */
export function secretsInMemory(folder: string): Secrets {
  return new Secrets(join(folder, 'secrets.json'), {
    isEncryptionAvailable: () => false,
    encryptString: () => Buffer.alloc(0),
    decryptString: () => '',
  })
}
