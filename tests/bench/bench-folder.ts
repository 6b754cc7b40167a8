import { join } from 'node:path'
import { projectFolder } from '../../scripts/electron-path.mjs'

/** Where the app of the benches is built: never into `out/`, which ships. */
export const benchFolder = join(projectFolder, 'node_modules', '.cache', 'coterr-bench')
