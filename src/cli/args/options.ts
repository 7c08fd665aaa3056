import { parseArgs } from 'node:util';
import { UsageError } from './usageError';

/** Every option of the command line, and which commands take it. */
const OPTIONS = {
  output: { type: 'string', short: 'o', commands: ['score', 'template'] },
  'in-place': { type: 'boolean', commands: ['score'] },
  sheet: { type: 'string', commands: ['score', 'check'] },
  profile: { type: 'string', commands: ['score', 'check', 'template'] },
  set: { type: 'string', commands: ['score', 'check'] },
  'no-warnings-column': { type: 'boolean', commands: ['score'] },
  'write-locked': { type: 'boolean', commands: ['score'] },
  json: { type: 'boolean', commands: ['score', 'check'] },
  sample: { type: 'boolean', commands: ['template'] },
  force: { type: 'boolean', commands: ['template'] },
  language: { type: 'string', commands: ['score', 'check', 'template'] },
  help: { type: 'boolean', short: 'h', commands: ['score', 'check', 'template'] },
  version: { type: 'boolean', commands: ['score', 'check', 'template'] },
} as const;

export type OptionName = keyof typeof OPTIONS;
export type CommandName = 'score' | 'check' | 'template';

/** argv taken apart: operands in order, and the options with their values (`''` for a switch). */
export interface RawArguments {
  readonly operands: readonly string[];
  readonly options: ReadonlyMap<OptionName, readonly string[]>;
}

interface OptionToken {
  readonly name: string;
  readonly rawName: string;
  readonly value: string | undefined;
  readonly inlineValue: boolean | undefined;
}

const isOption = (name: string): name is OptionName => Object.hasOwn(OPTIONS, name);

/** How an option is written: -o, --json. */
export const spelling = (name: OptionName): string => (name === 'output' ? '-o' : `--${name}`);

function checkedValue({ name, rawName, value, inlineValue }: OptionToken): readonly [OptionName, string] {
  if (!isOption(name)) {
    throw new UsageError(
      `没有选项“${rawName}”。请核对拼写；如果它是以“-”开头的文件名，请写成“./${rawName}”。`,
      `There is no option "${rawName}". Check the spelling; for a file name that begins with "-", write "./${rawName}".`,
    );
  }
  if (OPTIONS[name].type === 'boolean') {
    if (value !== undefined) {
      throw new UsageError(
        `选项 ${rawName} 是开关，后面不能带值“${value}”。请去掉等号和值。`,
        `Option ${rawName} is a switch and takes no value ("${value}"). Leave the value out.`,
      );
    }
    return [name, ''];
  }
  if (value === undefined || value === '' || (inlineValue === false && /^-./.test(value))) {
    throw new UsageError(
      `选项 ${rawName} 后面缺少值。请把值写在它后面，例如 ${EXAMPLES[name] ?? rawName}。`,
      `Option ${rawName} needs a value, for example ${EXAMPLES[name] ?? rawName}.`,
    );
  }
  return [name, value];
}

const EXAMPLES: Readonly<Partial<Record<OptionName, string>>> = {
  output: '-o 结果.xlsx',
  sheet: '--sheet 自评表',
  profile: '--profile hubei',
  set: '--set rounding.indicators=halfUp:1',
  language: '--language en',
};

/** @throws UsageError for an unknown option, a missing value, or an option given twice (save --set). */
export function readArguments(argv: readonly string[]): RawArguments {
  const { tokens } = parseArgs({
    args: [...argv],
    options: OPTIONS,
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const operands: string[] = [];
  const options = new Map<OptionName, string[]>();
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const [name, value] = checkedValue(token);
    const given = options.get(name) ?? [];
    if (given.length > 0 && OPTIONS[name].type === 'string' && name !== 'set') {
      throw new UsageError(
        `选项 ${spelling(name)} 给了两次（“${given[0] ?? ''}”和“${value}”）。请只保留一个。`,
        `Option ${spelling(name)} is given twice ("${given[0] ?? ''}" and "${value}"). Keep one of them.`,
      );
    }
    options.set(name, [...given, value]);
  }
  return { operands, options };
}

/** @throws UsageError where an option belongs to another command. */
export function refuseForeignOptions(command: CommandName, { options }: RawArguments): void {
  for (const name of options.keys()) {
    const commands: readonly string[] = OPTIONS[name].commands;
    if (commands.includes(command)) continue;
    const others = commands.join('、');
    throw new UsageError(
      `${command} 没有选项 ${spelling(name)}，它属于 ${others}。请去掉它，或改用 ${others}。`,
      `${command} has no option ${spelling(name)}; it belongs to ${commands.join(', ')}. Leave it out, or use ${commands.join(' or ')}.`,
    );
  }
}
