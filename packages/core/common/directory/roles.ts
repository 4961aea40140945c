import { z } from 'zod';

/** What a post is for. Which permissions a role has is said by the manifests (`permissions[].roles`), not here. */
export const Role = z.enum([
  'caseworker', // registers and serves at the petition office
  'officeChief', // heads the petition office
  'handler', // handles demands in the unit in charge
  'unitHead', // heads a unit and signs in its name
  'townshipWorker',
  'mediator',
  'lawyer',
  'disciplineOfficer', // receives sealed reports on officials
  'sysAdmin',
  'securityAdmin',
  'auditAdmin',
  'reader',
]);
export type Role = z.infer<typeof Role>;

/** The three administrators of graded protection: nobody holds two of them, and none of them sees a case. */
export const ADMIN_ROLES: readonly Role[] = ['sysAdmin', 'securityAdmin', 'auditAdmin'];

/** What a permission names of the manifest that declares it. */
export interface DeclaredPermission {
  readonly id: string;
  readonly roles: readonly string[];
}

/** The permissions that posts with these roles hold. */
export function permissionsOf(roles: readonly string[], declared: readonly DeclaredPermission[]): Set<string> {
  return new Set(declared.filter((p) => p.roles.some((role) => roles.includes(role))).map((p) => p.id));
}

/** The administrator roles among these, from which one person may hold one at most. */
export const adminRolesOf = (roles: readonly Role[]): Role[] => ADMIN_ROLES.filter((role) => roles.includes(role));
