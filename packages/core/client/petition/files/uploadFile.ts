import { ApiError } from '@lianxin/api/client';
import { POST_HEADER } from '@lianxin/core/common';
import { refusalOf } from './refusalOf.js';

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
      if (request.status < 300) resolve({ ...(request.response as Omit<WaitingFile, 'name'>), name: file.name });
      else reject(new ApiError(refusalOf(request.response)));
    };
    request.onerror = () => reject(new ApiError(refusalOf(undefined)));
    request.onabort = () => reject(signal.reason);
    signal.addEventListener('abort', () => request.abort(), { once: true });
    request.send(file);
  });
}
