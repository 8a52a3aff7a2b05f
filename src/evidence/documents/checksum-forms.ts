/** Every form of entries beside that of coreutils, in the order in which they are asked. */
import { CERTUTIL } from './checksum-certutil.js';
import { DEBIAN } from './checksum-debian.js';
import type { ListForm } from './checksum-form.js';
import { PRINT_MD } from './checksum-print-md.js';

export const LIST_FORMS: readonly ListForm[] = [CERTUTIL, PRINT_MD, DEBIAN];
