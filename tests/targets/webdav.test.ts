import { describeTarget } from './acceptance'
import { putUpApache } from './server-stands'

describeTarget('WebDAV (Apache, mod_dav)', putUpApache)
