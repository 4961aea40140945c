import type { Plugin } from 'vite';

/** Moves the styles into the module, which adds them to the page when it is loaded: nobody else would load the file. */
export function inlineCss(): Plugin {
  return {
    name: 'lianxin-inline-css',
    enforce: 'post',
    generateBundle(_options, bundle) {
      const styles = Object.values(bundle).filter((file) => file.type === 'asset' && file.fileName.endsWith('.css'));
      const entry = Object.values(bundle).find((file) => file.type === 'chunk' && file.isEntry);
      if (styles.length === 0 || entry?.type !== 'chunk') return;
      for (const file of styles) delete bundle[file.fileName];
      const text = styles.map((file) => (file.type === 'asset' ? String(file.source) : '')).join('\n');
      entry.code +=
        `{ const style = document.createElement('style'); style.textContent = ${JSON.stringify(text)}; ` +
        'document.head.append(style); }\n';
    },
  };
}
