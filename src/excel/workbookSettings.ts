import type { TextStore } from '../sheet/index';
import type { Trip } from './office/trip';

/** Under which the workbook keeps the product's settings. */
export const SETTINGS_KEY = 'self-evaluation-assistant.settings';

/** A text kept inside the workbook; it is in the file once the user saves it. */
export const workbookSettings = (trip: Trip): TextStore => ({
  load: (watch) =>
    trip(async (context) => {
      const setting = context.workbook.settings.getItemOrNullObject(SETTINGS_KEY);
      setting.load('value');
      await context.sync();
      const value: unknown = setting.isNullObject ? null : setting.value;
      return typeof value === 'string' ? value : null;
    }, watch),
  save: (text, watch) =>
    trip(async (context) => {
      const { settings } = context.workbook;
      if (text === null) settings.getItemOrNullObject(SETTINGS_KEY).delete();
      else settings.add(SETTINGS_KEY, text);
      await context.sync();
      return null;
    }, watch),
});
