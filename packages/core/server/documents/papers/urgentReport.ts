import type { UrgentRecipient, UrgentReportSheet } from '@lianxin/core/common';
import { CONTACT_REMARK, LOCAL_RULE, lastSection, sections, text } from '../blocks.js';
import { definePaper } from '../Paper.js';
import { SAMPLE_OFFICE } from './sampleFrame.js';

const RECIPIENTS: Readonly<Record<UrgentRecipient, string>> = {
  party_committee: '本级党委',
  government: '本级人民政府',
  competent_department: '有关主管部门',
  joint_conference_office: '本级信访工作联席会议办公室',
  higher_petition_office: '上一级信访部门',
  national_bureau: '国家信访局',
};

/** Tells at once of something major or urgent (art 25). */
export const urgentReport = definePaper<UrgentReportSheet>({
  id: 'urgent_report',
  place: 'passed_on',
  article: '25',
  served: false,
  numbered: false,
  form: 'letter',
  fields: (sheet) => ({
    to: sheet.recipients.map((each) => RECIPIENTS[each]).join('、'),
    facts: sheet.facts,
    time: sheet.time,
    place: sheet.place,
    people: `${sheet.people}人`,
    measures: sheet.measures,
    more: sheet.more,
  }),
  mandatory: ['to', 'caseNumber', 'facts', 'time', 'place', 'people', 'measures', 'organ', 'on'],
  body: [
    ...text(`依照《信访工作条例》第二十五条${LOCAL_RULE}的规定，现将{caseNumber}信访事项的有关情况报告如下：`),
    ...sections(
      ['时间、地点和涉及人数', text('时间：{time}。', '地点：{place}。', '涉及人数：{people}。')],
      ['基本情况', text('{facts}')],
      ['已采取的措施', text('{measures}')],
    ),
    ...lastSection(4, '续报情况', 'more'),
    ...text('特此报告。'),
  ],
  remark: CONTACT_REMARK,
  sample: {
    ...SAMPLE_OFFICE,
    to: [],
    recipients: ['party_committee', 'government', 'competent_department'],
    facts: '因安置房停工，部分被征收人自发聚集，要求明确复工时间。',
    time: '2026年3月2日上午9时',
    place: '青原县安置房项目工地',
    people: 35,
    measures: '县住房和城乡建设局负责人已到现场听取意见，约定当日下午座谈。',
    more: '当日下午座谈后，群众代表同意在3月10日前等待书面答复。',
  },
});
