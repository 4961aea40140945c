import { newId } from '@lianxin/base';

/**
 * Gives the same content the same id, so that sending again after a lost answer does nothing twice, and changed content
 * a new one, so that it is not taken for a repetition.
 */
export function requestIds(): (content: unknown) => string {
  let last: { readonly text: string; readonly id: string } | undefined;
  return (content) => {
    const text = JSON.stringify(content);
    if (last?.text !== text) last = { text, id: newId() };
    return last.id;
  };
}
