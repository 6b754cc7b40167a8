import { describeTarget } from './acceptance'
import { putUpLaptop } from './laptop-stand'

describeTarget('Laptop near by (TLS 1.3)', putUpLaptop)
