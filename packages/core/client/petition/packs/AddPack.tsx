import { type ApiError, useMutationOf, useRefresh } from '@lianxin/api/client';
import { addSectorPack, SectorPack, sectorPacks, sectorPackVersions } from '@lianxin/core/common';
import { useErrorText, useText } from '@lianxin/ui';
import { Alert, App, Button, Upload } from 'antd';
import { useState } from 'react';

/** A version of a pack from its JSON file; what is wrong with the file is said with the place in it. */
export function AddPack() {
  const t = useText('core');
  const explain = useErrorText();
  const { message } = App.useApp();
  const refresh = useRefresh();
  const add = useMutationOf(addSectorPack);
  const [wrong, setWrong] = useState<readonly string[]>([]);

  const take = async (file: File) => {
    setWrong([]);
    const read = SectorPack.safeParse(
      await file
        .text()
        .then(JSON.parse)
        .catch(() => undefined),
    );
    if (!read.success) {
      const places = read.error.issues.slice(0, MOST).map((issue) => issue.path.join('.') || file.name);
      setWrong([t('petition.packs.unreadable'), ...new Set(places)]);
      return;
    }
    try {
      await add.mutateAsync(read.data);
      void refresh(sectorPacks, sectorPackVersions);
      void message.success(t('petition.packs.added'));
    } catch (e) {
      setWrong([explain(e as ApiError)]);
    }
  };

  return (
    <div className="pe-banner">
      <Upload
        accept=".json,application/json"
        showUploadList={false}
        beforeUpload={(file) => {
          void take(file);
          return false;
        }}
      >
        <Button type="primary" loading={add.isPending}>
          {t('petition.packs.add')}
        </Button>
      </Upload>
      {wrong.length > 0 && (
        <Alert type="error" showIcon title={wrong[0]} description={wrong.slice(1).join(t('petition.separator'))} />
      )}
    </div>
  );
}

/** Places in a file that are listed at once. */
const MOST = 10;
