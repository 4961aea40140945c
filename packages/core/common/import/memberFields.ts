import { plainHeader } from './mapColumns.js';

/** What a column of a table of members can give. */
export const MEMBER_FIELDS = ['name', 'idNumber', 'phone', 'address', 'sum', 'note'] as const;
export type MemberField = (typeof MEMBER_FIELDS)[number];

/** The headers under which groups and offices write these columns. */
const HEADERS: Readonly<Record<MemberField, readonly string[]>> = {
  name: ['姓名', '信访人姓名', '信访人', '联名人', '业主姓名', '业主', '职工姓名', '成员', 'name', 'full name'],
  idNumber: ['身份证号码', '身份证号', '身份证', '公民身份号码', '证件号码', '证件号', 'id number', 'id no', 'id'],
  phone: ['联系电话', '手机号码', '手机号', '电话号码', '电话', '手机', '联系方式', 'phone', 'telephone', 'mobile'],
  address: ['联系地址', '家庭住址', '现住址', '住址', '地址', '房号', 'address'],
  sum: [
    '诉求金额',
    '涉及金额',
    '欠薪金额',
    '拖欠金额',
    '欠款金额',
    '应付金额',
    '本金',
    '金额',
    'sum',
    'amount',
    'claim',
  ],
  note: ['备注', '说明', 'note', 'remarks', 'remark'],
};

/** Which column gives which field; of several the first header named above counts. */
export type MemberColumns = ReadonlyMap<MemberField, number>;

/** Finds the columns in a row of headers; a row without a column of names is none. */
export function memberColumns(cells: readonly string[]): MemberColumns | undefined {
  const plain = cells.map(plainHeader);
  const found = new Map<MemberField, number>();
  for (const field of MEMBER_FIELDS) {
    const at = HEADERS[field].map((header) => plain.indexOf(plainHeader(header))).find((i) => i >= 0);
    if (at !== undefined) found.set(field, at);
  }
  return found.has('name') ? found : undefined;
}
