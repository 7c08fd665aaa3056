const GENERAL = 'General';
const QUOTED_OR_GENERAL = /"[^"]*"|G\/通用格式/gi;

/** A cell's number format as numfmt reads it: WPS's own word for General may stand within one, as in G/通用格式"次". */
export const formatCode = (format: string | undefined): string =>
  format === undefined
    ? GENERAL
    : format.replace(QUOTED_OR_GENERAL, (part) => (part.startsWith('"') ? part : GENERAL));
