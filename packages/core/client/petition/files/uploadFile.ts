import { ApiError } from '@lianxin/api/client';
import type { WireError } from '@lianxin/api/common';
import { POST_HEADER } from '@lianxin/core/common';

/** A file that is on the server and waits for an action to take it. */
export interface WaitingFile {
  readonly id: string;
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  readonly mime: string;
}

export interface UploadOptions {
  /** The post acted in. */
  readonly post: string | undefined;
  /** From 0 to 1. */
  onProgress(share: number): void;
  readonly signal: AbortSignal;
}

/** Sends a file as it is. Rejects with an ApiError. Not `fetch`, which does not tell how much has been sent. */
export function uploadFile(file: File, { post, onProgress, signal }: UploadOptions): Promise<WaitingFile> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('POST', `/files?name=${encodeURIComponent(file.name)}`);
    request.setRequestHeader('content-type', 'application/octet-stream');
    if (post) request.setRequestHeader(POST_HEADER, post);
    request.responseType = 'json';
    request.upload.onprogress = (e) => onProgress(e.lengthComputable ? e.loaded / e.total : 0);
    request.onload = () => {
      if (request.status < 300) resolve(request.response as WaitingFile);
      else reject(new ApiError((request.response as Refusal | null)?.error.data.domain ?? OFFLINE));
    };
    request.onerror = () => reject(new ApiError(OFFLINE));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}

/** A refusal, in the shape in which tRPC answers one. */
interface Refusal {
  readonly error: { readonly data: { readonly domain: WireError } };
}

const OFFLINE: WireError = { kind: 'unavailable', code: 'api.offline', params: {} };

/** Where a file of a case, or a waiting one of one's own, is downloaded. */
export const fileUrl = (id: string): string => `/files/${id}`;
