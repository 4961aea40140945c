import { newId } from '@lianxin/base';
import type { ActionCall, petitionActions } from '@lianxin/core/common';

type Input = petitionActions.RegisterInput;

/** A registration as the form sends it, with one person and one demand. */
export function registration(
  input: Partial<Input> = {},
  call: Partial<Omit<ActionCall<Input>, 'input'>> = {},
): ActionCall<Input> {
  const own: Input = {
    ...{ filing: newId(), channel: 'visit', subject: '反映屋面漏水' },
    parties: [{ id: newId(), role: 'petitioner', name: '钱秀兰' }],
    demands: [{ id: newId(), text: '尽快维修', kind: 'appeal_request' }],
  };
  return { dossier: newId(), requestId: newId(), ...call, input: { ...own, ...input } };
}
