import type { SheetFrame } from '@lianxin/core/common';

/** The frame of a slip in the samples that templates are tried with: an invented county. */
export const SAMPLE_SLIP: SheetFrame = {
  organ: '青原县住房和城乡建设局',
  to: ['张三', '李四'],
  on: '2026-03-02',
  caseNumber: '青信〔2026〕12号',
  contact: {
    person: '王芳',
    phone: '0557-6012345',
    hours: '工作日8:30至12:00，14:30至17:30',
    address: '青原县人民路1号信访接待大厅',
  },
};

/** The frame of what an organ answers. */
export const SAMPLE_FRAME: SheetFrame = {
  ...SAMPLE_SLIP,
  number: '青住建信复〔2026〕3号',
  localRule: '《青原县信访事项办理规定》（青政办发〔2023〕5号，2023年6月1日起施行）第八条',
};

/** The frame of what the petition office issues. */
export const SAMPLE_OFFICE: SheetFrame = { ...SAMPLE_FRAME, organ: '青原县信访局' };

export const SAMPLE_DEMANDS = [
  '要求补发2019年房屋征收临时安置费，按协议约定的标准计算至实际交房之日',
  '要求明确安置房交付时间',
];

export const SAMPLE_FACTS =
  '2019年5月，您与房屋征收部门签订补偿协议，约定过渡期为24个月，临时安置费按每月每平方米6元支付。经核对发放台账和银行流水，2021年6月以后的临时安置费没有发放。\n' +
  '另查明，安置房项目因施工单位变更停工8个月，现主体已经封顶，正在进行室内和室外配套工程施工，预计于2026年9月具备交付条件。';
