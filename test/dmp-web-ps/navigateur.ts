/** A browser of a few lines: cookies by name (they know no port), redirects followed, forms posted. */
export class Navigateur {
  private readonly cookies = new Map<string, string>();
  url = '';
  text = '';
  status = 0;

  /** @param form values of the fields to fill; hidden ones are taken from the page. */
  async go(url: string, form?: Record<string, string>): Promise<this> {
    let next = { url, init: {} as RequestInit };
    if (form !== undefined) next.init = { method: 'POST', body: new URLSearchParams(form).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } };
    for (let hop = 0; hop < 15; hop += 1) {
      const answer = await fetch(next.url, { ...next.init, redirect: 'manual', headers: { ...next.init.headers, cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ') } });
      for (const line of answer.headers.getSetCookie()) {
        const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
        if (value === '') this.cookies.delete(name); else this.cookies.set(name, value);
      }
      const location = answer.headers.get('location');
      if (location === null) {
        [this.url, this.text, this.status] = [next.url, await answer.text(), answer.status];
        return this;
      }
      next = { url: new URL(location, next.url).href, init: {} };
    }
    throw new Error('too many redirects');
  }

  /** Submits the page's form, its hidden fields with those given. */
  submit(filled: Record<string, string>): Promise<this> {
    const action = /<form method="post" action="([^"]+)"/.exec(this.text)?.[1] ?? '';
    const hidden = Object.fromEntries([...this.text.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value]));
    return this.go(new URL(action, this.url).href, { ...hidden, ...filled });
  }

  /** Answers the test login page of Pro Santé Connect when it is on the screen. */
  identify(rpps: string): Promise<this> { return this.submit({ personne: `8${rpps}`, savoir: 'oui', possession: 'oui' }); }
}
