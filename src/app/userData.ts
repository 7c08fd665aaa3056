import { parseSettings, settingsText, type PaneSettings } from './settings';
import { parsed, recordOf } from './storedJson';
import { waiversOf, type FormWaivers } from './waivers';

/** What is kept for a user on a machine. */
export interface UserData {
  readonly settings: PaneSettings;
  readonly waivers: readonly FormWaivers[];
}

/** Reads the user's store; `parseSettings` reads the settings of the same text. Never throws. */
export const parseUserData = (text: string | null): UserData => ({
  settings: parseSettings(text),
  waivers: waiversOf(recordOf(text === null ? null : parsed(text))['waivers']),
});

/** The text for the user's store. */
export const userDataText = ({ settings, waivers }: UserData): string =>
  JSON.stringify({ ...recordOf(parsed(settingsText(settings))), waivers });
