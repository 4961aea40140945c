import type { PlannedMember } from '../directory/CountyPlan.js';

const mediator = (name: string, category: string, more: Partial<PlannedMember> = {}): PlannedMember => ({
  roster: 'mediation.mediators',
  name,
  category,
  ...more,
});
const expert = (name: string, category: string, title: string, more: Partial<PlannedMember> = {}): PlannedMember => ({
  roster: 'hearing-review.pool',
  name,
  category,
  title,
  ...more,
});
const committee = (name: string, category: string, title: string, unit: string): PlannedMember => ({
  roster: 'hearing-review.committee',
  name,
  category,
  title,
  unit,
});

/** Whom the plugins of the invented county call upon; without such a plugin nobody sees them. Nobody of them exists. */
export const DEMO_MEMBERS: readonly PlannedMember[] = [
  mediator('何国平', 'full_time'),
  mediator('贺兰芝', 'full_time', { unit: 'mediation', title: '专职调解员' }),
  mediator('龚长河', 'part_time', { unit: 'liuhe-1', title: '柳湾村调解主任' }),
  mediator('秦素云', 'professional', { system: 'housing', title: '物业纠纷调解员' }),
  mediator('石敬之', 'professional', { system: 'labour', title: '劳动争议调解员' }),
  mediator('陶慧敏', 'invited', { title: '退休法官' }),
  expert('方志远', 'deputy', '县人大代表、中学教师', { system: 'education' }),
  expert('乔月娥', 'deputy', '县人大代表、村党支部书记'),
  expert('段思齐', 'cppcc', '县政协委员、民营企业主'),
  expert('黎佩珊', 'cppcc', '县政协委员、中医师'),
  expert('康立行', 'expert', '建筑工程高级工程师', { system: 'housing' }),
  expert('汤文渊', 'expert', '土地估价师', { system: 'land' }),
  expert('白若溪', 'expert', '劳动关系协调师', { system: 'labour' }),
  expert('林雨桐', 'legal_worker', '值班律师'),
  expert('易正平', 'legal_worker', '律师'),
  expert('岳清扬', 'scholar', '法学讲师'),
  expert('谷丰年', 'notable', '退休校长'),
  expert('倪秋实', 'notable', '社区老党员'),
  committee('江永康', 'chair', '副县长', 'government'),
  committee('周建国', 'deputy_chair', '县信访局局长', 'petition'),
  committee('顾明远', 'member', '县司法局局长', 'justice'),
  committee('邵云霞', 'member', '县自然资源局副局长', 'land'),
  committee('田广林', 'member', '县农业农村局副局长', 'agriculture'),
  committee('傅晓岚', 'member', '县民政局副局长', 'civilAffairs'),
  committee('汪学军', 'member', '县教育局副局长', 'education'),
];
