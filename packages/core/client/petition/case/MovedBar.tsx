import { useText } from '@lianxin/ui';
import { Button } from 'antd';

/** Says quietly that others have added to the case; nothing moves until one asks. */
export function MovedBar({ news, onShow }: { news: number; onShow(): void }) {
  const t = useText('core');
  return (
    <div role="status" aria-live="polite" className="pe-moved">
      {news > 0 && (
        <Button size="small" shape="round" onClick={onShow}>
          {t('petition.case.moved', { count: news })}
        </Button>
      )}
    </div>
  );
}
