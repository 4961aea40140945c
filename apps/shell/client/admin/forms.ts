import { Role, UnitContact, UnitKind, UnitLevel, Username } from '@lianxin/core/common';
import { z } from 'zod';

const unit = () => z.string().meta({ widget: 'unit' });
const name = () => z.string().trim().min(1).max(60);

/** The forms of administration: the contracts' inputs, with the controls that suit them. */
export const NewPost = z.strictObject({
  unit: unit(),
  title: z.string().trim().max(60).optional(),
  roles: z.array(Role).min(1).meta({ codes: 'core:roles' }),
  from: z.iso.date().optional(),
});

export const NewPerson = z.strictObject({ name: name(), username: Username, post: NewPost });

export const EndedPost = z.strictObject({ to: z.iso.date() });

export const NewUnit = z.strictObject({
  name: name(),
  mark: z.string().trim().max(10).optional(),
  contact: UnitContact.optional(),
  parent: unit().optional(),
  level: UnitLevel.meta({ codes: 'core:units.level' }),
  kind: UnitKind.meta({ codes: 'core:units.kind' }),
  system: z.string().regex(/^[a-z][A-Za-z0-9]{1,31}$/),
  reviewedBy: unit().optional(),
  from: z.iso.date().optional(),
});

export const ChangedUnit = z.strictObject({
  name: name(),
  mark: z.string().trim().max(10).optional(),
  contact: UnitContact.optional(),
  reviewedBy: unit().nullable().optional(),
});

export const RoomFacts = z.strictObject({
  name: name(),
  place: z.string().trim().min(1).max(120).optional(),
  seats: z.int().min(1).max(5000).optional(),
});

export const ClosedRoom = z.strictObject({ to: z.iso.date() });

export const ClosedUnit = z.strictObject({ to: z.iso.date(), successor: unit().optional() });
