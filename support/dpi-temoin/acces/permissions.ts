import type { Account, Permission } from '../model';
import type { DmpPermissionPort } from './ports';

/** Not said: whoever has an RPPS may consult the DMP, and nobody reviews the accounts. */
export const permissionsOf = ({ permissions, rpps }: Pick<Account, 'permissions' | 'rpps'>): readonly Permission[] => permissions ?? (rpps === undefined ? [] : ['dmp']);

/** Référentiel §5.8: looked at for each gesture, so that a permission taken back holds from the next one on. */
export const permissionOfTheMoment = (): DmpPermissionPort => ({ granted: (account) => permissionsOf(account).includes('dmp') });
