import { minuteText } from '@lianxin/core/common';
import { DayText, useText } from '@lianxin/ui';
import { FileLink } from '../files/FileLink.js';
import type { Detail } from './details.js';
import { ThingText } from './ThingText.js';

/** One thing an entry says, in words. */
export function DetailText({ detail }: { detail: Detail }) {
  const t = useText('core');
  switch (detail.type) {
    case 'code':
      return t(detail.keys);
    case 'day':
      return <DayText day={detail.day} />;
    case 'number':
      return detail.n;
    case 'time':
      return minuteText(detail.minute);
    case 'flag':
      return t(detail.yes ? 'petition.yes' : 'petition.no');
    case 'erased':
      return <span className="lx-quiet">{t('petition.erased')}</span>;
    case 'thing':
      if (detail.thing.kind === 'file') {
        return <FileLink file={detail.id}>{detail.thing.words}</FileLink>;
      }
      return <ThingText thing={detail.thing} />;
  }
}
