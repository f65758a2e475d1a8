const WHOLE = /^\s*(?:<\?xml[^<>]*>\s*)?(?:<!doctype html\b|<html[\s>]|<head[\s>]|<body[\s>])/iu;
const PIECE = /^\s*<(?:div|h[1-6]|table|p|ul|ol|dl|section|article|main|header|meta|title|style|span)[\s>]/iu;
const SAMPLE_LINES = 200;

/**
 * Whether a text is a whole HTML document, or a piece of one.
 *
 * Markdown may begin with a piece of HTML too; a piece counts only where at least half of its lines begin with a tag.
 */
export function isHtml(text: string): boolean {
  if (WHOLE.test(text)) return true;
  if (!PIECE.test(text)) return false;
  const lines = text.slice(0, 65_536).split('\n', SAMPLE_LINES);
  const filled = lines.map((line) => line.trimStart()).filter((line) => line !== '');
  return filled.filter((line) => line.startsWith('<')).length * 2 >= filled.length;
}
