import { SearchOutlined } from '@ant-design/icons';
import { useText } from '@lianxin/ui';
import { Input, type InputRef } from 'antd';
import { useEffect, useRef } from 'react';
import { useNavigate } from 'react-router';

/** Finds cases from anywhere; "/" leads here. */
export function SearchBox() {
  const t = useText();
  const go = useNavigate();
  const input = useRef<InputRef>(null);
  useEffect(() => {
    const onKeyDown = (e: KeyboardEvent) => {
      const typing = e.target instanceof HTMLElement && e.target.matches('input, textarea, [contenteditable]');
      if (e.key !== '/' || typing || e.ctrlKey || e.altKey || e.metaKey) return;
      e.preventDefault();
      input.current?.focus({ cursor: 'all' });
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  const find = (text: string) => {
    if (text.trim()) void go(`/find?text=${encodeURIComponent(text.trim())}`);
  };
  return (
    <search className="sh-search">
      <Input
        ref={input}
        prefix={<SearchOutlined />}
        suffix={<kbd>/</kbd>}
        placeholder={t('header.search')}
        aria-label={t('header.search')}
        onPressEnter={(e) => !e.nativeEvent.isComposing && find(e.currentTarget.value)}
      />
    </search>
  );
}
