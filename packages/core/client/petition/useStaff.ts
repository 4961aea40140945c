import { useQueryOf } from '@lianxin/api/client';
import { directory } from '@lianxin/core/common';

/** The people of the county as options to choose from. */
export const useStaff = () =>
  (useQueryOf(directory.staff, null).data ?? []).map(({ id, name, unit, title }) => ({
    value: id,
    label: `${name}（${unit}${title && ` ${title}`}）`,
  }));
