import type { CountyPlan } from './CountyPlan.js';

/** What is asked when a real county is founded. */
export interface NewCounty {
  /** `青禾县` */
  readonly name: string;
  /** The petition office, as on its seal. */
  readonly office: string;
  /** What its papers are numbered under. */
  readonly mark: string;
  /** The names of the three administrators. */
  readonly sysadmin: string;
  readonly secadmin: string;
  readonly auditor: string;
  /** Put before the administrators' usernames, where several counties share the installation. */
  readonly prefix?: string;
}

/** The petition office and its three administrators; the rest they enter themselves. */
export function newCounty({ name, office, mark, sysadmin, secadmin, auditor, prefix = '' }: NewCounty): CountyPlan {
  return {
    name,
    demo: false,
    units: [
      { key: 'government', name: `${name}人民政府`, level: 'county', system: 'general', kind: 'government' },
      {
        key: 'petition',
        parent: 'government',
        name: office,
        mark,
        level: 'county',
        system: 'petition',
        kind: 'petitionOffice',
      },
    ],
    people: [
      { name: sysadmin, username: `${prefix}sysadmin`, unit: 'petition', title: '系统管理员', roles: ['sysAdmin'] },
      {
        name: secadmin,
        username: `${prefix}secadmin`,
        unit: 'petition',
        title: '安全管理员',
        roles: ['securityAdmin'],
      },
      { name: auditor, username: `${prefix}auditor`, unit: 'petition', title: '审计管理员', roles: ['auditAdmin'] },
    ],
  };
}
