import type { InputOf } from '@lianxin/api/common';
import { type CasePage, cases } from '@lianxin/core/common';
import type { TestCaller, TestHost } from '@lianxin/testing';

/** A page of the list of cases as somebody's browser gets it, from the platform as it runs now. */
export async function pageOf({ api }: TestHost, { ctx }: TestCaller, filter: InputOf<typeof cases>): Promise<CasePage> {
  return JSON.parse(JSON.stringify(await api.call(cases.id, ctx, filter)));
}
