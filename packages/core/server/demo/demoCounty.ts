import type { UnitContact } from '@lianxin/core/common';
import type { CountyPlan, PlannedUnit } from '../directory/CountyPlan.js';
import { DEMO_MEMBERS } from './demoMembers.js';

const bureau = (key: string, name: string, mark: string, system = key): PlannedUnit => ({
  key,
  parent: 'government',
  name: `青禾县${name}`,
  mark,
  level: 'county',
  system,
  kind: 'bureau',
});

const township = (key: string, name: string, mark: string, villages: readonly string[]): PlannedUnit[] => [
  { key, parent: 'government', name: `${name}人民政府`, mark, level: 'township', system: 'general', kind: 'township' },
  ...villages.map(
    (village, i): PlannedUnit => ({
      key: `${key}-${i + 1}`,
      parent: key,
      name: `${name}${village}`,
      level: 'village',
      system: 'general',
      kind: 'village',
    }),
  ),
];

/** Telephones of the invented county begin with four zeros: nobody answers there. */
const contact = (i: number): UnitContact => ({
  phone: `0000-60110${String(i).padStart(2, '0')}`,
  hours: '工作日8:30至12:00，14:30至17:30',
});

const UNITS: readonly PlannedUnit[] = [
  { key: 'city', name: '云泽市人民政府', mark: '云政', level: 'city', system: 'general', kind: 'government' },
  {
    key: 'government',
    parent: 'city',
    name: '青禾县人民政府',
    mark: '青政',
    level: 'county',
    system: 'general',
    kind: 'government',
  },
  {
    key: 'petition',
    parent: 'government',
    name: '青禾县信访局',
    mark: '青信',
    level: 'county',
    system: 'petition',
    kind: 'petitionOffice',
  },
  {
    key: 'review',
    parent: 'government',
    name: '青禾县信访事项复查复核委员会',
    mark: '青信复',
    level: 'county',
    system: 'petition',
    kind: 'committee',
  },
  bureau('housing', '住房和城乡建设局', '青住建'),
  bureau('labour', '人力资源和社会保障局', '青人社'),
  bureau('land', '自然资源局', '青自然资'),
  bureau('civilAffairs', '民政局', '青民'),
  bureau('education', '教育局', '青教'),
  bureau('agriculture', '农业农村局', '青农'),
  bureau('justice', '司法局', '青司'),
  {
    key: 'mediation',
    parent: 'justice',
    name: '青禾县人民调解委员会',
    mark: '青人调',
    level: 'county',
    system: 'justice',
    kind: 'mediation',
  },
  {
    key: 'legalAid',
    parent: 'justice',
    name: '青禾县法律援助中心',
    mark: '青法援',
    level: 'county',
    system: 'justice',
    kind: 'institution',
  },
  {
    key: 'school',
    parent: 'education',
    name: '青禾县第一中学',
    level: 'county',
    system: 'education',
    kind: 'institution',
  },
  ...township('chengguan', '城关镇', '城政', ['东街社区', '西街社区', '南门社区']),
  ...township('liuhe', '柳河镇', '柳政', ['柳湾村', '上河村', '下河村']),
  ...township('shiqiao', '石桥镇', '石政', ['石桥村', '大塘村']),
  ...township('yunling', '云岭乡', '云岭政', ['云岭村', '茶坪村']),
  {
    key: 'discipline',
    name: '青禾县纪委监委',
    mark: '青纪',
    level: 'county',
    system: 'discipline',
    kind: 'discipline',
  },
  { key: 'court', name: '青禾县人民法院', level: 'county', system: 'judicial', kind: 'judicial' },
];

/** An invented county to try everything on. Nobody in it exists. */
export const demoCounty: CountyPlan = {
  name: '青禾县',
  demo: true,
  units: UNITS.map((unit, i) => ({ ...unit, contact: contact(i) })),
  people: [
    { name: '陈静', username: 'clerk', unit: 'petition', title: '接访科科员', roles: ['caseworker'] },
    { name: '周建国', username: 'chief', unit: 'petition', title: '局长', roles: ['officeChief', 'unitHead'] },
    { name: '马丽娟', username: 'deputy', unit: 'petition', title: '副局长', roles: ['officeChief'] },
    { name: '李晓东', username: 'housing', unit: 'housing', title: '物业科科员', roles: ['handler'] },
    { name: '罗静怡', username: 'housing-second', unit: 'housing', title: '房屋安全科科员', roles: ['handler'] },
    { name: '王海燕', username: 'housing-head', unit: 'housing', title: '局长', roles: ['unitHead'] },
    { name: '赵磊', username: 'labour', unit: 'labour', title: '劳动监察大队队员', roles: ['handler'] },
    { name: '孙丽华', username: 'labour-head', unit: 'labour', title: '局长', roles: ['unitHead'] },
    { name: '吴志强', username: 'township', unit: 'chengguan', title: '信访专干', roles: ['townshipWorker'] },
    { name: '郑秀英', username: 'township-head', unit: 'chengguan', title: '镇长', roles: ['unitHead'] },
    { name: '何国平', username: 'mediator', unit: 'mediation', title: '专职调解员', roles: ['mediator'] },
    { name: '林雨桐', username: 'lawyer', unit: 'legalAid', title: '值班律师', roles: ['lawyer'] },
    { name: '宋文涛', username: 'review', unit: 'review', title: '复查复核科科员', roles: ['caseworker', 'handler'] },
    {
      name: '苏敏',
      username: 'review-second',
      unit: 'review',
      title: '复查复核科科长',
      roles: ['caseworker', 'handler'],
    },
    { name: '冯国栋', username: 'review-head', unit: 'review', title: '办公室主任', roles: ['unitHead'] },
    { name: '高峰', username: 'discipline', unit: 'discipline', title: '信访室干部', roles: ['disciplineOfficer'] },
    { name: '许文博', username: 'sysadmin', unit: 'petition', title: '系统管理员', roles: ['sysAdmin'] },
    { name: '冯雪', username: 'secadmin', unit: 'petition', title: '安全管理员', roles: ['securityAdmin'] },
    { name: '韩立新', username: 'auditor', unit: 'petition', title: '审计管理员', roles: ['auditAdmin'] },
  ],
  members: DEMO_MEMBERS,
  rooms: [
    { name: '第一听证室', place: '县信访局二楼', seats: 30 },
    { name: '调解室', place: '县信访局一楼', seats: 12 },
  ],
};
