import type { Web } from '../context';
import { aboutRoutes } from './about';
import { accountRoutes } from './accounts';
import { consultationRoutes } from './consultation';
import { delegationRoutes } from './delegation';
import { documentRoutes } from './documents';
import { exchangeRoutes } from './exchange';
import { emergencyRoutes } from './emergency';
import { importRoutes } from './imports';
import { localDocumentRoutes } from './local-documents';
import { lotRoutes } from './lot';
import { loginRoutes } from './login';
import { noticeRoutes } from './notice';
import { patientRoutes } from './patients';
import { printingRoutes } from './printing';
import { propertiesRoutes } from './properties';
import { passwordRoutes } from './password';
import { recapRoutes } from './recap';
import { rightsRoutes } from './rights';
import { secretRoutes } from './secret';
import { stayRoutes } from './stays';
import { traceRoutes } from './traces';
import { visibilityRoutes } from './visibility';
import { webPsRoutes } from './web-ps';

/** Every family of pages: a new family is a new file and one line here. */
export const ROUTES: readonly ((web: Web) => void)[] = [loginRoutes, delegationRoutes, webPsRoutes, noticeRoutes, patientRoutes, rightsRoutes, consultationRoutes, emergencyRoutes, exchangeRoutes, importRoutes, stayRoutes, localDocumentRoutes, documentRoutes, lotRoutes, printingRoutes, propertiesRoutes, visibilityRoutes, secretRoutes, recapRoutes, passwordRoutes, accountRoutes, traceRoutes, aboutRoutes];
