// What the browser half of a plugin may use. One copy of it all, the shell's.
export * from '@lianxin/api/client';
export { useMe } from '@lianxin/core/client';
export * from '@lianxin/ui';
