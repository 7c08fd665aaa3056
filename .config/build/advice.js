import { framePolicy } from './policy.js';

/** A file name with a hash never changes what it holds; every other file may with the next version. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ASK_FIRST = 'no-cache';

/**
 * The headers that every file should be served with.
 * @param {import('./settings.js').BuildSettings} settings @returns {Record<string, string>}
 */
export const commonHeaders = (settings) => ({
  'Content-Security-Policy': framePolicy(settings),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
});

/** @param {string} path below dist/, with slashes @param {import('./settings.js').BuildSettings} settings */
export const headersFor = (path, settings) => ({
  ...commonHeaders(settings),
  'Cache-Control': path.startsWith('app/') ? FOR_EVER : ASK_FIRST,
});

/** @param {Record<string, string>} headers @param {(name: string, value: string) => string} line */
const lines = (headers, line) =>
  Object.entries(headers)
    .map(([name, value]) => line(name, value))
    .join('\n');

/** The file that many static hosts read. @param {Record<string, string>} headers */
const headersFile = (headers) => `/*
${lines(headers, (name, value) => `  ${name}: ${value}`)}
  Cache-Control: ${ASK_FIRST}
/app/*
  ! Cache-Control
  Cache-Control: ${FOR_EVER}
`;

/** A location does not inherit the headers of its server once it has one of its own. @param {Record<string, string>} headers */
const nginxFile = (headers) => {
  const common = lines(headers, (name, value) => `    add_header ${name} "${value}" always;`);
  return `# Goes into the server block; send no X-Frame-Options, Excel on the web shows the pane in a frame.
location / {
${common}
    add_header Cache-Control "${ASK_FIRST}" always;
}
location /app/ {
${common}
    add_header Cache-Control "${FOR_EVER}" always;
}
`;
};

/** @param {Record<string, string>} headers */
const iisFile = (headers) => `<?xml version="1.0" encoding="utf-8"?>
<!-- IIS reads this file where it lies. Send no X-Frame-Options: Excel on the web shows the pane in a frame. -->
<configuration>
  <system.webServer>
    <httpProtocol>
      <customHeaders>
        <remove name="X-Frame-Options" />
${lines(headers, (name, value) => `        <remove name="${name}" />\n        <add name="${name}" value="${value}" />`)}
      </customHeaders>
    </httpProtocol>
    <staticContent>
      <clientCache cacheControlMode="DisableCache" />
    </staticContent>
  </system.webServer>
  <location path="app">
    <system.webServer>
      <staticContent>
        <clientCache cacheControlMode="UseMaxAge" cacheControlMaxAge="365.00:00:00" cacheControlCustom="public, immutable" />
      </staticContent>
    </system.webServer>
  </location>
</configuration>
`;

/** Advice for the server, for three kinds of it. @param {import('./settings.js').BuildSettings} settings */
export function adviceFiles(settings) {
  const headers = commonHeaders(settings);
  return {
    _headers: headersFile(headers),
    'nginx.example.conf': nginxFile(headers),
    'web.config': iisFile(headers),
  };
}
