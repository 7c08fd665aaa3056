/** Start of the page without Excel. */
import { createRoot } from 'react-dom/client';
import product from '../../package.json';
import { Start } from './first/Start';

const { version } = product;
const place = document.getElementById('page');
if (place === null) throw new Error('the page has no place for the product');
const language = /^zh/i.test(navigator.language) ? 'zh-CN' : 'en';
document.documentElement.lang = language;
createRoot(place).render(<Start language={language} version={version} />);
