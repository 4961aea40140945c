import { definePaper, SAMPLE_FRAME, sections, text } from '@lianxin/sdk/server';

/** What the sheet of this paper says beyond what every paper says. */
interface InformationSheet {
  readonly text: string;
}

/** A kind of paper (point): what it is in law, what a template may and must name, and the template that ships. */
export const information = definePaper<InformationSheet>({
  id: 'example.information',
  article: 'D',
  served: true,
  numbered: true,
  form: 'letter',
  fields: ({ text }) => ({ information: text }),
  mandatory: ['to', 'caseNumber|matter', 'information', 'organ', 'on'],
  body: [...text('关于{matter}，现将有关办事程序告知如下：'), ...sections(['告知内容', text('{information}')])],
  sample: { ...SAMPLE_FRAME, text: '申请低保，可以到户籍所在地的乡镇、街道提出。' },
});
