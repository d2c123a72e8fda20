import { wholeAccountReview } from './acces/account-review';
import { permissionOfTheMoment } from './acces/permissions';
import { strongPasswords } from './acces/password-rules';
import { monthlyRecap } from './acces/recap';
import { honestAbout } from './about/about';
import { feedingPorts } from './alimentation/default-ports';
import { DEFAULT_DELAYS, type TemoinConfig } from './config';
import { declaredAccessMode } from './consultation/access-mode';
import { everyLot } from './consultation/lot-mates';
import { whatIsListed } from './consultation/printing';
import { distinctSigns } from './consultation/document-signs';
import { boundedSearch } from './consultation/search-scope';
import { exchangePorts } from './echange/default-ports';
import { cdaViewer } from './documents/viewer';
import { rightsPorts } from './droits/default-ports';
import { askedAuthorization } from './gateway/authorization';
import { explicitPlan } from './gateway/call-plan';
import { distinctDmpErrors } from './gateway/dmp-errors';
import { storedInstallation } from './gateway/installation';
import { revocationLists } from './gateway/revocation';
import { strictServerTrust } from './gateway/server-trust';
import { mutualTlsTransport } from './gateway/transport';
import { installedWebPs } from './gateway/web-ps';
import { sqliteAccounts } from './identity/accounts';
import { airGate } from './identity/air-gate';
import { inactivityLogout } from './identity/auto-logout';
import { oidcDelegation } from './identity/delegated';
import { scryptPasswords } from './identity/password';
import { delayedReopening } from './identity/reopening';
import { rolesOfTheUser } from './identity/role-source';
import { periodicNotice } from './identity/rpps-notice';
import { rppsOfTheUser } from './identity/rpps-source';
import { totpSecondFactor } from './identity/second-factor';
import { sqliteSessions } from './identity/sessions';
import { geographicStructure } from './identity/structure-source';
import { gestionPorts } from './gestion/default-ports';
import { importPorts } from './imports/copies';
import { minorsPorts } from './mineurs/default-ports';
import { patientOfTheRecord } from './patients/binding';
import { identityComparison } from './patients/identity';
import { sqlitePatients } from './patients/registry';
import { newsPorts } from './nouveautes/default-ports';
import type { TemoinPorts } from './ports';
import { frenchScreens } from './screens/french';
import { stayPorts } from './sejours/default-ports';
import { temoinClock } from './storage/clock';
import { Store } from './storage/database';
import { twoFactorClassRef } from './token/class-ref';
import { pgssisMethod } from './token/method';
import { orgSignSigner } from './token/signer';
import { freshTokenPerCall } from './token/token-per-call';
import { airClaims } from './token/vihf-claims';
import { untouchedTree } from './token/vihf-tree';
import { filteredExport } from './traces/export';
import { declaredRetention } from './traces/retention';
import { sealedTraces, sealKey } from './traces/seal';
import { sqliteTraces } from './traces/store';

/** The conformant témoin. Opens the database; `Temoin.close` closes it. */
export function defaultPorts(config: TemoinConfig): TemoinPorts {
  const delays = { ...DEFAULT_DELAYS, ...config.delays };
  const store = new Store(config.database);
  const traceKey = sealKey(config.database);
  const revoked = revocationLists(config.trust.crls);
  const sessions = sqliteSessions(store);
  const serverTrust = strictServerTrust(config.trust.ca, revoked);
  return {
    clock: temoinClock(store, config.clock), accounts: sqliteAccounts(store), patients: sqlitePatients(store), password: scryptPasswords(config.passwordCost),
    secondFactor: totpSecondFactor(), reopening: delayedReopening(delays.reopening), sessions, autoLogout: inactivityLogout(delays.inactivity),
    airGate: airGate(), rppsNotice: periodicNotice(delays.notice), rppsSource: rppsOfTheUser(), roleSource: rolesOfTheUser(), structureSource: geographicStructure(),
    patientBinding: patientOfTheRecord(), identity: identityComparison(), classRef: twoFactorClassRef(), method: pgssisMethod(config.preloadAuthn), vihfClaims: airClaims(),
    vihfTree: untouchedTree(), tokenPerCall: freshTokenPerCall(), signer: orgSignSigner(), installation: storedInstallation(config, store),
    callPlan: explicitPlan(), authorization: askedAuthorization(), transport: mutualTlsTransport(revoked), serverTrust,
    dmpErrors: distinctDmpErrors(), documents: cdaViewer(), traces: sqliteTraces(store, traceKey), traceIntegrity: sealedTraces(traceKey), traceRetention: declaredRetention(store, config.traceRetentionMs), accessRecap: monthlyRecap(store), accountReview: wholeAccountReview(), passwordRules: strongPasswords(), dmpPermission: permissionOfTheMoment(), traceExport: filteredExport(), about: honestAbout(), screens: frenchScreens(),
    searchScope: boundedSearch(), documentSigns: distinctSigns(), printing: whatIsListed(), lotMates: everyLot(), accessMode: declaredAccessMode(sessions), ...importPorts(store), ...feedingPorts(store), ...stayPorts(store), ...newsPorts(store), ...exchangePorts(store),
    ...rightsPorts(store, config.consentLife ?? 'jusqu-au-retrait', config.teamAgreement ?? 'presume'),
    ...gestionPorts(store), ...minorsPorts(config, store, sessions, serverTrust),
    delegation: oidcDelegation(config.delegates ?? {}), webPs: installedWebPs(config.webPs),
    settings: { delays: () => delays, listen: () => ({ port: config.port ?? 0, admissionPort: config.admissionPort ?? 0, admissionToken: config.admissionToken }) },
  };
}
