export * from '@lianxin/api/client';
export * from '@lianxin/ui';
