import { createHash } from 'node:crypto';

/**
 * A policy for a page in one file: the style and the script that stand in it, by their hashes, and nothing
 * else; no request, no frame, no form (Content Security Policy Level 3, §2.3.1 hash sources).
 */
export function contentPolicy(style: string, script: string | undefined): string {
  return [
    "default-src 'none'",
    `style-src ${hashSource(style)}`,
    `script-src ${script === undefined ? "'none'" : hashSource(script)}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}
