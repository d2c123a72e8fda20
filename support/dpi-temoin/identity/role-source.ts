import { OID, type Coded } from '../../vihf/claims';
import type { RoleSourcePort } from '../ports';
import { PROFESSIONS, secondRole } from './nomenclature';

/** Profession first, then the savoir-faire of a physician or the section of a pharmacist (interface-dmp §2.4). */
export function rolesOfTheUser(): RoleSourcePort {
  return {
    roles: ({ profession, savoirFaire }) => {
      const roles: Coded[] = [{ code: profession, codeSystem: OID.profession, displayName: PROFESSIONS[profession] ?? profession }];
      const second = savoirFaire === undefined ? undefined : secondRole(profession, savoirFaire);
      if (savoirFaire !== undefined && second !== undefined) roles.push({ code: savoirFaire, ...second });
      return roles;
    },
  };
}
