import { useMutationOf } from '@lianxin/api/client';
import type { Contract } from '@lianxin/api/common';
import { useErrorText } from '@lianxin/ui';
import { App, Button, Space } from 'antd';
import { useMe } from '../../useMe.js';
import { saveFile } from './saveFile.js';

interface Props<I> {
  /** Makes the paper and answers its waiting file. */
  readonly contract: Contract<'mutation', I & { large?: boolean | undefined }, { file: string }>;
  readonly input: I;
  /** The words on the buttons: ordinary print, large print. */
  readonly labels: readonly [ordinary: string, large: string];
}

/** A slip as a Word file, in ordinary or in large print. */
export function PrintButtons<I extends object>({ contract, input, labels }: Props<I>) {
  const explain = useErrorText();
  const { post } = useMe();
  const { message } = App.useApp();
  const print = useMutationOf(contract);
  const download = async (large: boolean) => {
    try {
      const { file } = await print.mutateAsync({ ...input, large });
      await saveFile(file, post.id);
    } catch (e) {
      void message.error(explain(e));
    }
  };
  return (
    <Space wrap>
      {labels.map((label, i) => (
        <Button key={label} size="small" loading={print.isPending} onClick={() => void download(i === 1)}>
          {label}
        </Button>
      ))}
    </Space>
  );
}
