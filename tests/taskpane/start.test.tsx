/** @jest-environment jsdom */
import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import StartView from '../../src/taskpane/start/StartView';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { openView } from './support/openView';

afterEach(cleanup);

const guide = sheetOf([['填报说明'], ['请按通知要求填报。']], { id: 'guide', name: '填报说明' });
const form = sheetOf(seedRows(), { id: 'form', name: '路灯' });
const headings = () => screen.getAllByRole('heading').map(({ textContent }) => textContent);

describe('a sheet without a form', () => {
  it('lists first the forms on other sheets, where reading them costs nothing', async () => {
    const { host, user } = await openView(StartView, [guide, form], { followsEdits: true });
    expect(headings()).toEqual([
      '当前工作表“填报说明”里没有自评表',
      '自评表在其他工作表（1 张），点击转到',
      '缺少这些标签',
      '新建自评表',
      '全部工作表',
    ]);
    const found = screen.getByRole('region', { name: /点击转到$/ });
    expect(within(found).getByText('路灯维护')).toBeTruthy();
    await user.click(within(found).getByRole('button', { name: /^路灯/ }));
    expect(host.selected().at(-1)?.sheetId).toBe('form');
  });

  it('offers first to look for them where it costs', async () => {
    const { host } = await openView(StartView, [guide, form]);
    expect(headings()).toEqual([
      '当前工作表“填报说明”里没有自评表',
      '自评表在其他工作表',
      '缺少这些标签',
      '新建自评表',
    ]);
    expect(host.calls().filter((call) => call === 'read')).toHaveLength(1);
  });

  it('begins with a new form where there is none to be found', async () => {
    await openView(StartView, [guide], { followsEdits: true });
    expect(headings().slice(1)).toEqual(['缺少这些标签', '新建自评表', '自评表在其他工作表']);
    cleanup();
    await openView(StartView, [sheetOf([], { name: '表一' })]);
    expect(headings()).toEqual(['当前工作表“表一”是空白的', '新建自评表', '自评表在其他工作表']);
  });
});
