import type { Language } from '../core/index';

/** What 提交前校验 says beside a form; `time` is the local date and time. */
export interface CommandWords {
  readonly ready: (time: string) => string;
  readonly readyWith: (warnings: number, time: string) => string;
  readonly blocked: (errors: number, time: string) => string;
}

const zh: CommandWords = {
  ready: (time) => `提交前校验：可以提交（${time}）`,
  readyWith: (warnings, time) => `提交前校验：可以提交，${warnings} 项警告请核对（${time}）`,
  blocked: (errors, time) => `提交前校验：还有 ${errors} 项必须处理（${time}）`,
};

const things = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const en: CommandWords = {
  ready: (time) => `Check before submission: ready to submit (${time})`,
  readyWith: (warnings, time) =>
    `Check before submission: ready to submit, ${things(warnings, 'warning')} to look at (${time})`,
  blocked: (errors, time) =>
    `Check before submission: ${things(errors, 'thing')} must still be dealt with (${time})`,
};

export const commandWords: Readonly<Record<Language, CommandWords>> = { 'zh-CN': zh, en };
