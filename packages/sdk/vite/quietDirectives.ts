import type { Plugin } from 'vite';

/** `"use client"` at the head of hundreds of library files means nothing here: no warning for each of them. */
export function quietDirectives(): Plugin {
  return {
    name: 'lianxin-quiet-directives',
    onLog: (_level, log) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? false : undefined),
  };
}
