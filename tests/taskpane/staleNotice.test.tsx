/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen } from '@testing-library/react';
import { seed } from '../app/support';
import { openShell } from './support/openShell';
import { settle } from './support/openView';

/** Not what is read out, which says the same. */
const SEEN = { ignore: '[role="status"]' };

afterEach(cleanup);

const button = (name: string) => screen.getByRole('button', { name });
const STALE = /下面是改动前的结果/;

describe('a refused 写入', () => {
  it('is told once, with one way to read again; the old state is told once the bar is shut', async () => {
    const { host, user } = await openShell([seed({ G15: 9 })]);
    await user.click(button('预览'));
    await settle(() => {
      host.type('sheet1', 14, 5, '84%');
    });
    await user.click(await screen.findByRole('button', { name: '写入' }));
    expect(await screen.findByText(/没有写入任何内容。请重新计算/, SEEN)).toBeTruthy();
    expect(screen.queryByText(STALE)).toBeNull();
    expect(screen.getAllByRole('button', { name: '重新读取' })).toHaveLength(1);
    await user.click(button('关闭'));
    expect(screen.getByText(STALE)).toBeTruthy();
  });
});
