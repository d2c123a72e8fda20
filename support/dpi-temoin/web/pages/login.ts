import type { ScreenBook } from '../../screens/book';
import { csrf, pageOf, type Viewer } from '../layout';
import { html, type Html } from '../html';

export function loginPage(book: ScreenBook, o: { message?: Html; login?: string; /** Other ways of logging in. */ more?: Html }): string {
  const { texts, paths } = book;
  const fields: Record<'login' | 'password', Html> = {
    login: html`<div class="champ"><label for="identifiant">${texts.login}</label><input type="text" id="identifiant" name="identifiant" value="${o.login}" autocomplete="username" autocapitalize="none" spellcheck="false" required></div>`,
    password: html`<div class="champ"><label for="mot-de-passe">${texts.password}</label><input type="password" id="mot-de-passe" name="motDePasse" autocomplete="current-password" required></div>`,
  };
  return pageOf(book, {
    title: texts.loginTitle, narrow: true, message: o.message,
    body: html`<form class="carte" method="post" action="${paths.login}">${book.loginFields.map((name) => fields[name])}<button type="submit">${texts.loginButton}</button></form>${o.more}`,
  });
}

/** The page of the one-time code: at login, or later from a session that has one factor only. */
export function codePage(book: ScreenBook, o: { message?: Html; viewer?: Viewer }): string {
  const { texts, paths } = book;
  return pageOf(book, {
    title: texts.codeTitle, narrow: true, message: o.message, viewer: o.viewer,
    body: html`<form class="carte" method="post" action="${paths.code}">${o.viewer !== undefined && csrf(o.viewer.session)}
<p>${texts.codeIntro}</p><div class="champ"><label for="code">${texts.code}</label><p class="aide" id="code-aide">${texts.codeHint}</p>
<input type="text" id="code" name="code" inputmode="numeric" autocomplete="one-time-code" maxlength="10" aria-describedby="code-aide" required></div>
<button type="submit">${texts.codeButton}</button></form>${
      o.viewer === undefined && html`<form class="carte" method="post" action="${paths.withoutCode}"><p class="aide" id="sans-aide">${texts.withoutCodeHint}</p>
<button type="submit" class="second" aria-describedby="sans-aide">${texts.withoutCode}</button></form>`}`,
  });
}

export function noticePage(book: ScreenBook, o: { viewer: Viewer; message?: Html }): string {
  const { texts, paths } = book;
  return pageOf(book, {
    title: texts.noticeTitle, narrow: true, viewer: o.viewer, message: o.message,
    body: html`<section class="carte">${texts.noticeParagraphs.map((p) => html`<p>${p}</p>`)}
<form method="post" action="${paths.notice}">${csrf(o.viewer.session)}<button type="submit">${texts.noticeButton}</button></form></section>`,
  });
}
