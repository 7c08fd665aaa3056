import { describe, expect, it } from '@jest/globals';
import { languageAskedFor, readCommand } from '../../../src/cli/args/command';
import { UsageError } from '../../../src/cli/args/usageError';

const usage = (...argv: string[]): UsageError => {
  try {
    readCommand(argv);
  } catch (error) {
    if (error instanceof UsageError) return error;
    throw error;
  }
  throw new Error(`accepted: ${argv.join(' ')}`);
};

describe('readCommand', () => {
  it('reads score with every option', () => {
    const argv = ['score', 'a.xlsx', 'b', '-o', 'out', '--sheet', '表1', '--profile', 'hubei80'];
    const rest = [
      '--set',
      'points.budget=10',
      '--no-warnings-column',
      '--write-locked',
      '--json',
      '--language=en',
    ];
    expect(readCommand([...argv, ...rest])).toEqual({
      name: 'score',
      operands: ['a.xlsx', 'b'],
      target: { kind: 'output', path: 'out' },
      sheet: '表1',
      profile: 'hubei80',
      settings: { points: { budget: 10 } },
      warningsColumn: false,
      writeLocked: true,
      isJson: true,
      language: 'en',
    });
  });

  it('has plain defaults', () => {
    expect(readCommand(['score', 'a.xlsx'])).toEqual({
      name: 'score',
      operands: ['a.xlsx'],
      target: { kind: 'none' },
      settings: {},
      warningsColumn: true,
      writeLocked: false,
      isJson: false,
      language: 'zh-CN',
    });
    expect(readCommand(['template'])).toEqual({
      name: 'template',
      output: null,
      profile: 'hubei',
      isSample: false,
      mayReplace: false,
      language: 'zh-CN',
    });
  });

  it('takes options before, between and after operands, and names after --', () => {
    expect(readCommand(['--json', 'check', 'a.xlsx', '--sheet=-x', '--', '-b.xlsx'])).toMatchObject({
      name: 'check',
      operands: ['a.xlsx', '-b.xlsx'],
      sheet: '-x',
      isJson: true,
    });
  });

  it('lets --help and --version win over what is missing', () => {
    expect(readCommand(['score', '--help'])).toEqual({ name: 'help' });
    expect(readCommand(['-h'])).toEqual({ name: 'help' });
    expect(readCommand(['--version'])).toEqual({ name: 'version' });
  });

  it.each([
    [[], '没有给出命令'],
    [['scroe', 'a.xlsx'], '没有命令“scroe”'],
    [['summarize', 'a.xlsx', '-o', 'b.xlsx'], '以后的版本'],
    [['score'], 'score 缺少文件'],
    [['check', ''], 'check 缺少文件'],
    [['score', 'a', '-o'], '-o 后面缺少值'],
    [['score', 'a', '-o', '--json'], '-o 后面缺少值'],
    [['score', 'a', '--output='], '--output 后面缺少值'],
    [['score', 'a', '-o', 'b', '-o', 'c'], '给了两次'],
    [['score', 'a', '-o', 'b', '--in-place'], '不能同时用'],
    [['score', 'a', '--json=yes'], '开关'],
    [['score', 'a', '--jsn'], '没有选项“--jsn”'],
    [['score', 'a', '--__proto__', 'x'], '没有选项“--__proto__”'],
    [['check', 'a', '-o', 'b'], 'check 没有选项 -o'],
    [['check', 'a', '--in-place'], 'check 没有选项 --in-place'],
    [['check', 'a', '--profile', 'beijing'], 'hubei、hubei80、mof'],
    [['check', 'a', '--language', 'fr'], 'zh-CN、en'],
    [['template', 'a.xlsx'], '请用 -o'],
    [['template', '--json'], 'template 没有选项 --json'],
    [['template', '--profile', 'mof'], 'hubei、hubei80'],
    [['template', '--sample', '--profile', 'hubei80'], '只有 hubei'],
  ] as const)('refuses %j', (argv, part) => {
    const { sentences } = usage(...argv);
    expect(sentences['zh-CN']).toContain(part);
    expect(sentences['zh-CN']).toMatch(/。$/);
    expect(sentences.en).toMatch(/\.$/);
  });

  it('finds the language of a usage message by itself', () => {
    expect(languageAskedFor(['score', '--language', 'en'])).toBe('en');
    expect(languageAskedFor(['score', '--language=en'])).toBe('en');
    expect(languageAskedFor(['score', '--language', 'fr'])).toBe('zh-CN');
    expect(languageAskedFor([])).toBe('zh-CN');
  });
});
