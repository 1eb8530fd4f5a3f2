/** Whether a text has nothing but what XML calls white space (XML 1.0 §2.3): a no-break space is none. */
export function isBlank(text: string): boolean {
  return !/[^ \t\r\n]/.test(text);
}
