import { blocker, defineAction, fields, z } from '@lianxin/sdk/common';
import { SIGN_MODES, SIGNERS } from '../agreementCodes.js';
import { agreementOf, areBound, hostOfAgreement, mayAct } from './agreementKit.js';
import { refuse, when } from './kit.js';

const { codes, files, id, parties, party } = fields;

/**
 * Signatures and seals given on one day: of parties, of mediators, of who mediates. Whoever signs for a party brings his
 * written authority for this agreement. The last one makes the agreement take effect.
 */
export const sign = defineAction('mediation.sign', {
  ...hostOfAgreement,
  from: ['signing'],
  input: z.strictObject({
    signer: codes('mediation:codes.signer', SIGNERS),
    parties: when('signer', 'party', parties()),
    by: when('signer', 'party', party()),
    mediator: when('signer', 'mediator', id().meta({ widget: 'mediation.mediator' })),
    how: codes('mediation:codes.signMode', SIGN_MODES),
    files: files(),
  }),
  appends: [
    'mediation.signed',
    'mediation.took_effect',
    'mediation.concluded',
    'core.settled',
    'core.issued',
    'core.files_attached',
  ],
  documents: ['mediation.agreement'],
  check(q, { signer, parties: persons, by, mediator, files: papers }) {
    const { mediators, sealed, signatures } = agreementOf(q);
    if ((signer === 'party') !== (persons !== undefined)) return [blocker('mediation.say_which_party')];
    if ((signer === 'mediator') !== (mediator !== undefined)) return [blocker('mediation.say_which_mediator')];
    const who = persons ?? (mediator ? [mediator] : [signer]);
    return [
      ...refuse('no_seal_needed', signer === 'committee' && !sealed),
      ...refuse('not_this_mediator', mediator !== undefined && !mediators.includes(mediator)),
      ...areBound(q, persons ?? []),
      ...mayAct(q, by, persons ?? []),
      ...refuse('authority_missing', by !== undefined && !papers?.length),
      ...refuse(
        'already_signed',
        who.some((one) => signatures[one] !== undefined),
      ),
    ];
  },
});
