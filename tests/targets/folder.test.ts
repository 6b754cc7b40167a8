import { describeTarget } from './acceptance'
import { putUpFolder } from './server-stands'

describeTarget('Folder', putUpFolder, false)
