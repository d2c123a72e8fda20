/** The Allure result format (allure-results/*-result.json), as far as this bench writes it. */
export type AllureStatus = 'passed' | 'failed' | 'broken' | 'unknown' | 'skipped';
export interface AllureAttachment { name: string; source: string; type: string }
export interface AllureParameter { name: string; value: string; excluded?: boolean }
export interface AllureStep {
  name: string; status: AllureStatus; stage: 'finished'; start: number; stop: number;
  statusDetails?: { message: string; trace?: string };
  steps: AllureStep[]; attachments: AllureAttachment[]; parameters: AllureParameter[];
}
export interface AllureResult extends AllureStep {
  uuid: string; historyId: string; testCaseId: string; fullName: string; titlePath: string[]; description: string;
  labels: { name: string; value: string }[]; links: { name: string; url: string; type: string }[];
}
