/** How much of a message without a subject stands for it, in characters. */
const LONGEST = 60;

/** The first sentence of a message, for the line under which it is listed. */
export function firstSentence(words: string): string {
  const sentence = /[^。！？!?；;\n\r]*[^。！？!?；;\n\r\s][^。！？!?；;\n\r]*/.exec(words)?.[0] ?? words;
  return [...sentence.trim()].slice(0, LONGEST).join('').trim();
}
