/** The one line oidc-provider prints on Node 20, where it works all the same (toolchain, « Engine clashes »). */
const UNSUPPORTED = 'oidc-provider WARNING: Unsupported runtime';

/** Loads oidc-provider, some 0.3 s: only when somebody first asks a provider for something. */
export async function loadOidcProvider(): Promise<typeof import('oidc-provider')> {
  const { warn } = console;
  console.warn = (...told: unknown[]) => { if (!String(told[0]).includes(UNSUPPORTED)) warn(...told); };
  try {
    return await import('oidc-provider');
  } finally {
    console.warn = warn;
  }
}
