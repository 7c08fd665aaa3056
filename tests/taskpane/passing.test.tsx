/** @jest-environment jsdom */
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, screen, within } from '@testing-library/react';
import { browserStore } from '../../src/taskpane/browserStore';
import CheckView from '../../src/taskpane/check/CheckView';
import SettingsView from '../../src/taskpane/settings/SettingsView';
import { seedRows, sheetOf } from '../sheet/support/sheet';
import { openView, settle } from './support/openView';

afterEach(() => {
  cleanup();
  jest.restoreAllMocks();
  localStorage.clear();
});

const faulty = () => sheetOf(seedRows({ G16: 10 }));

/** As in frames of other sites with third-party storage off. */
const block = (): void => {
  jest.spyOn(globalThis, 'localStorage', 'get').mockImplementation(() => {
    throw new DOMException('denied', 'SecurityError');
  });
};

/** As in older private windows: a store that takes nothing. */
const fill = (): void => {
  jest.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
};

const open = (View: typeof CheckView) => openView(View, [faulty()], { userStore: browserStore('test') });

describe('where the browser stores nothing', () => {
  it.each([
    ['blocked', block],
    ['without room', fill],
  ])('(%s) the settings do not claim to be kept on this machine', async (_, hinder) => {
    hinder();
    await open(SettingsView);
    expect(screen.getByText(/设置和说明的理由只在本次打开期间有效.*“保存在本工作簿中”/)).toBeTruthy();
    expect(screen.queryByText(/设置保存在本机/)).toBeNull();
  });

  it('the reasons given are said to go as well', async () => {
    block();
    const { user } = await open(CheckView);
    await user.click(screen.getByRole('button', { name: '开始校验' }));
    await user.click(screen.getAllByRole('button', { name: /^说明理由/ })[0] ?? document.body);
    await user.type(screen.getByLabelText('不改正的理由'), '按市局15号文认定');
    await user.click(screen.getByRole('button', { name: '保存理由' }));
    const given = screen.getByRole('region', { name: /已说明/ });
    expect(within(given).getByText(/理由关闭后不保留/)).toBeTruthy();
  });
});

describe('where it does', () => {
  it('the settings say that they are kept on this machine, and leave no trace of the trial', async () => {
    await open(SettingsView);
    expect(screen.getByText(/设置保存在本机/)).toBeTruthy();
    expect(localStorage).toHaveLength(0);
  });

  it('a store that fills up later is noticed at the next change', async () => {
    const { pane } = await open(SettingsView);
    fill();
    await settle(() => {
      void pane.actions.changeSettings({ ...pane.getState().settings, hasWarningsColumn: false });
    });
    expect(pane.getState()).toMatchObject({ isLasting: false, announcement: '设置已生效，关闭后不保留' });
  });
});
