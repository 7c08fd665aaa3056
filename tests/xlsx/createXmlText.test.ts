import { describe, expect, it } from '@jest/globals';
import { attributeText, element, elementText } from '../../src/xlsx/create/xmlText';

describe('text as XML', () => {
  it('escapes markup', () => {
    expect(elementText('a<b>&"c"')).toBe('a&lt;b&gt;&amp;"c"');
    expect(attributeText('a<b>&"c"')).toBe('a&lt;b&gt;&amp;&quot;c&quot;');
  });

  it('writes what XML cannot hold in the escapes of the format', () => {
    expect(elementText('\u0000\u0007\u000b\r\ud800\uffff')).toBe(
      '_x0000__x0007__x000B__x000D__xD800__xFFFF_',
    );
    expect(elementText('行\n\t止😀')).toBe('行\n\t止😀');
  });

  it('escapes text that looks like such an escape', () => {
    expect(elementText('_x000D_')).toBe('_x005F_x000D_');
    expect(elementText('_x00_ _xyz1_')).toBe('_x00_ _xyz1_');
  });

  it('keeps line breaks in attributes', () => {
    expect(attributeText('一\n二\t三')).toBe('一&#10;二&#9;三');
  });

  it('writes attributes in order and leaves out undefined ones', () => {
    expect(element('c', { r: 'A1', s: undefined, bold: true, n: 0 })).toBe('<c r="A1" bold="1" n="0"/>');
    expect(element('v', {}, '1')).toBe('<v>1</v>');
  });
});
