import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';

/** Fluent's stack names no Chinese font: without one, Windows falls back to a serif. */
const fontFamilyBase =
  "'Segoe UI', 'Microsoft YaHei UI', 'Microsoft YaHei', -apple-system, BlinkMacSystemFont, 'PingFang SC', 'Noto Sans CJK SC', 'Noto Sans SC', sans-serif";

export const lightTheme: Theme = { ...webLightTheme, fontFamilyBase };
/** Fluent's own red is too dim on a dark ground for small text (3.1:1 where 4.5:1 is due). */
const READABLE_RED = '#eeacb2';

export const darkTheme: Theme = {
  ...webDarkTheme,
  fontFamilyBase,
  colorStatusDangerForeground1: READABLE_RED,
};
