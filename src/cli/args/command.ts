import { LANGUAGES, PROFILES, type Language, type ProfileId, type Settings } from '../../core/index';
import {
  type CommandName,
  type OptionName,
  type RawArguments,
  readArguments,
  refuseForeignOptions,
} from './options';
import { readSettings } from './settings';
import { UsageError } from './usageError';

/** Where `score` writes: nowhere, over the file itself, or to another file or folder. */
export type WriteTarget =
  | { readonly kind: 'none' }
  | { readonly kind: 'in-place' }
  | { readonly kind: 'output'; readonly path: string };

interface FormsCommand {
  /** Files and folders as given. */
  readonly operands: readonly string[];
  readonly sheet?: string;
  readonly profile?: ProfileId;
  readonly settings: Settings;
  readonly isJson: boolean;
  readonly language: Language;
}

export interface ScoreCommand extends FormsCommand {
  readonly name: 'score';
  readonly target: WriteTarget;
  readonly warningsColumn: boolean;
  readonly writeLocked: boolean;
}

export interface CheckCommand extends FormsCommand {
  readonly name: 'check';
}

export interface TemplateCommand {
  readonly name: 'template';
  /** null: the usual name in the current folder. */
  readonly output: string | null;
  readonly profile: 'hubei' | 'hubei80';
  readonly isSample: boolean;
  readonly mayReplace: boolean;
  readonly language: Language;
}

export type Command =
  ScoreCommand | CheckCommand | TemplateCommand | { readonly name: 'help' } | { readonly name: 'version' };

const first = ({ options }: RawArguments, name: OptionName): string | undefined => options.get(name)?.[0];
const has = ({ options }: RawArguments, name: OptionName): boolean => options.has(name);

function languageOf(raw: RawArguments): Language {
  const text = first(raw, 'language') ?? 'zh-CN';
  const language = LANGUAGES.find((one) => one.toLowerCase() === text.toLowerCase());
  if (language) return language;
  throw new UsageError(
    `没有语言“${text}”。--language 可用 ${LANGUAGES.join('、')}。`,
    `There is no language "${text}". --language takes ${LANGUAGES.join(', ')}.`,
  );
}

function profileOf<Id extends string>(raw: RawArguments, ids: readonly Id[]): Id | undefined {
  const text = first(raw, 'profile');
  if (text === undefined) return undefined;
  const id = ids.find((one) => one === text);
  if (id !== undefined) return id;
  throw new UsageError(
    `没有评分方案“${text}”。--profile 可用 ${ids.join('、')}。`,
    `There is no profile "${text}". --profile takes ${ids.join(', ')}.`,
  );
}

function formsOptions(command: CommandName, operands: readonly string[], raw: RawArguments): FormsCommand {
  if (operands.length === 0 || operands.includes('')) {
    throw new UsageError(
      `${command} 缺少文件。请写上要处理的 .xlsx 文件或文件夹，例如 ${command} 自评表.xlsx。`,
      `${command} needs a file: name an .xlsx file or a folder, for example ${command} form.xlsx.`,
    );
  }
  const sheet = first(raw, 'sheet');
  const profile = profileOf(raw, Object.keys(PROFILES) as ProfileId[]);
  return {
    operands,
    ...(sheet === undefined ? {} : { sheet }),
    ...(profile === undefined ? {} : { profile }),
    settings: readSettings(raw.options.get('set') ?? []),
    isJson: has(raw, 'json'),
    language: languageOf(raw),
  };
}

function targetOf(raw: RawArguments): WriteTarget {
  const path = first(raw, 'output');
  if (path === undefined) return { kind: has(raw, 'in-place') ? 'in-place' : 'none' };
  if (!has(raw, 'in-place')) return { kind: 'output', path };
  throw new UsageError(
    '-o 和 --in-place 不能同时用：一个另存，一个改原文件。请只保留一个。',
    '-o and --in-place exclude each other: one writes a copy, the other the file itself. Keep one of them.',
  );
}

function templateCommand(operands: readonly string[], raw: RawArguments): TemplateCommand {
  if (operands.length > 0) {
    throw new UsageError(
      `template 不读取文件（“${operands[0] ?? ''}”）。要指定输出文件名，请用 -o。`,
      `template reads no file ("${operands[0] ?? ''}"). To name the file it makes, use -o.`,
    );
  }
  const profile = profileOf(raw, ['hubei', 'hubei80'] as const) ?? 'hubei';
  const isSample = has(raw, 'sample');
  if (isSample && profile !== 'hubei') {
    throw new UsageError(
      '样例是 20/20/60 的表，只有 hubei 方案。请去掉 --profile 或 --sample。',
      'The sample holds 20/20/60 forms, which only profile hubei has. Leave out --profile or --sample.',
    );
  }
  const output = first(raw, 'output') ?? null;
  return {
    name: 'template',
    output,
    profile,
    isSample,
    mayReplace: has(raw, 'force'),
    language: languageOf(raw),
  };
}

/**
 * argv (without node and script) → what to do.
 * @throws UsageError where the arguments do not say it.
 */
export function readCommand(argv: readonly string[]): Command {
  const raw = readArguments(argv);
  const [name, ...operands] = raw.operands;
  if (has(raw, 'help') || (name === 'help' && operands.length === 0)) return { name: 'help' };
  if (has(raw, 'version')) return { name: 'version' };
  switch (name) {
    case 'score':
      refuseForeignOptions(name, raw);
      return {
        name,
        ...formsOptions(name, operands, raw),
        target: targetOf(raw),
        warningsColumn: !has(raw, 'no-warnings-column'),
        writeLocked: has(raw, 'write-locked'),
      };
    case 'check':
      refuseForeignOptions(name, raw);
      return { name, ...formsOptions(name, operands, raw) };
    case 'template':
      refuseForeignOptions(name, raw);
      return templateCommand(operands, raw);
    case 'summarize':
      throw new UsageError(
        '汇总（summarize）要到以后的版本才有，这个版本还不能用。现在可用 score、check、template。',
        'summarize belongs to a later version and is not available in this one. Available: score, check, template.',
      );
    case undefined:
      throw new UsageError(
        '没有给出命令。请写 score（评分）、check（校验）或 template（模板）。',
        'No command is given. Write score, check or template.',
      );
    default:
      throw new UsageError(
        `没有命令“${name}”。可用的命令：score（评分）、check（校验）、template（模板）。`,
        `There is no command "${name}". Commands: score, check, template.`,
      );
  }
}

/** Language of a usage message, before the arguments are understood. */
export function languageAskedFor(argv: readonly string[]): Language {
  const text = argv.join('\n');
  return /^--language[=\n]en$/im.test(text) ? 'en' : 'zh-CN';
}
