export * from '@lianxin/api/common';
export * from '@lianxin/base';
export * from '@lianxin/calendar';
export * from '@lianxin/core/common';
export * from '@lianxin/kernel/common';
export { z } from 'zod';
