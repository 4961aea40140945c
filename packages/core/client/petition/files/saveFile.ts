import { ApiError } from '@lianxin/api/client';
import { POST_HEADER } from '@lianxin/core/common';
import { refusalOf } from './refusalOf.js';

/** Where a file of a case, or a waiting one of one's own, can be fetched. */
export const fileUrl = (id: string): string => `/files/${id}`;

/** Fetches a file in the post acted in, which a plain link could not name. Rejects with an ApiError. */
export async function fetchFile(id: string, post: string): Promise<Response> {
  const response = await fetch(fileUrl(id), { headers: { [POST_HEADER]: post } }).catch(() => undefined);
  if (!response?.ok) throw new ApiError(refusalOf(await response?.json().catch(() => undefined)));
  return response;
}

/** Fetches a file and saves it under its own name. Rejects with an ApiError. */
export async function saveFile(id: string, post: string): Promise<void> {
  const response = await fetchFile(id, post);
  const url = URL.createObjectURL(await response.blob());
  Object.assign(document.createElement('a'), { href: url, download: nameIn(response) }).click();
  URL.revokeObjectURL(url);
}

const nameIn = (response: Response): string =>
  decodeURIComponent(/filename\*=UTF-8''(.+)$/.exec(response.headers.get('content-disposition') ?? '')?.[1] ?? '');
