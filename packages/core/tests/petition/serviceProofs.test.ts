import { missingProofs, SERVICE_MODES, type ServiceMode } from '@lianxin/core/common';
import { expect, test } from 'vitest';

const WHOLE: Record<ServiceMode, object> = {
  in_person: {},
  household_member: { receivedBy: '张小明', relation: '之子', adult: true },
  agent: { receivedBy: '王律师' },
  representative: {},
  post_registered: { tracking: 'XA12345678901' },
  electronic_consented: { consentOn: '2026-03-01' },
  left_with_witness: { witnesses: '刘强、马丽', note: '本人拒收' },
  left_with_video: { files: ['file'], note: '本人拒收' },
  entrusted: { entrustedTo: '邻县信访局', receivedBy: '张三' },
};

test.each(SERVICE_MODES)('service %s is proved by all that it needs, and not by less', (mode) => {
  const whole = WHOLE[mode] as Record<string, unknown>;
  expect(missingProofs(mode, whole)).toEqual([]);
  for (const name of Object.keys(whole)) {
    const { [name]: _, ...rest } = whole;
    expect(missingProofs(mode, rest)).toEqual([name]);
  }
});

test('a child of the household does not receive for the addressee, and no file is no film', () => {
  expect(missingProofs('household_member', { receivedBy: '小红', relation: '之女', adult: false })).toEqual(['adult']);
  expect(missingProofs('left_with_video', { files: [], note: '本人拒收' })).toEqual(['files']);
});
