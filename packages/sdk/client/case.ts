// What one draws with on the page of a case, and where that page is.
export {
  caseUrl,
  Facts,
  numberOf,
  type OpenCase,
  Panel,
  recordWords,
  type Thing,
  ThingText,
  textOf,
  thingOf,
  usePersonName,
  useUnitName,
} from '@lianxin/core/client';
