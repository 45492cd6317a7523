import type { ManifestV3Export } from '@crxjs/vite-plugin';
import base from '../../manifest.json';
import { newsSitePatterns } from '../platform/news-sites';

export const families = ['chromium', 'firefox'] as const;

/** A family of browsers that takes the same build. */
export type Browser = (typeof families)[number];

type Manifest = Extract<ManifestV3Export, { manifest_version: number }>;

/** The stable id under which Firefox keeps the extension's settings from version to version. */
export const firefoxId = 'countercheck@countercheck.example';

/**
 * The manifest of one browser from the common one: the news sites filled in and, for Firefox, an event page instead of
 * a service worker and a sidebar instead of a side panel.
 */
export function manifestFor(browser: Browser): Manifest {
  const common = {
    ...base,
    content_scripts: base.content_scripts.map((script) => ({ ...script, matches: [...newsSitePatterns] })),
    // The same sites again: without host access an extension may not put its script into pages already open at install.
    host_permissions: [...newsSitePatterns],
  };
  return (browser === 'chromium' ? common : toFirefox(common)) as Manifest;
}

function toFirefox(common: Omit<typeof base, 'content_scripts'>): object {
  const { side_panel, background, minimum_chrome_version: _, ...rest } = common;
  return {
    ...rest,
    background: { scripts: [background.service_worker], type: background.type },
    sidebar_action: { default_panel: side_panel.default_path, default_title: 'Countercheck', open_at_install: false },
    permissions: rest.permissions.filter((permission) => permission !== 'sidePanel'),
    browser_specific_settings: {
      gecko: {
        id: firefoxId,
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'] },
      },
    },
  };
}
