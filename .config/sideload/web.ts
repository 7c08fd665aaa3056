export const WEB_STEPS = `Excel on the web:
  1. Open a workbook in Excel on the web.
  2. Home > Add-ins > More Add-ins > My Add-ins > Upload My Add-in, and choose the manifest.
  3. It stays for this browser until its data are cleared. For everyone: the Microsoft 365 admin center,
     Settings > Integrated apps > Upload custom apps.`;
