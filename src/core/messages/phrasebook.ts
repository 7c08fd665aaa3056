import { en } from './en';
import type { Language } from './language';
import type { Phrasebook } from './sentences';
import { zh } from './zh';

export const phrasebooks: Readonly<Record<Language, Phrasebook>> = { 'zh-CN': zh, en };
