import { petitionActions, type RosterRow } from '@lianxin/core/common';
import { z } from 'zod';

const { day, line, unit } = petitionActions.fields;

const WHO = ['directory', 'outside'] as const;
const when = (who: (typeof WHO)[number]) => ({ when: { who: [who] } });

const factsOf = ({ plugin, codes, categories }: RosterRow) => ({
  category: z.enum(categories).meta({ codes: `${plugin}:codes.${codes}` }),
  title: line(60).optional(),
  unit: unit().optional(),
  system: z.string().meta({ widget: 'system' }).optional(),
  phone: line(40).optional(),
});

/** Somebody new on a roster: one of the directory, or one from outside by name. */
export const enrolForm = (roster: RosterRow) =>
  z.strictObject({
    who: z.enum(WHO).meta({ codes: 'memberWho', default: 'directory' }),
    person: z
      .string()
      .meta({ widget: 'candidate', roster: roster.id, ...when('directory') })
      .optional(),
    name: line(60).meta(when('outside')).optional(),
    ...factsOf(roster),
    from: day().optional(),
  });

export const memberForm = (roster: RosterRow) => z.strictObject(factsOf(roster));

export const endForm = z.strictObject({ to: day() });
