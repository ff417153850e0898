import { settingsFrom, templates } from '../../../libs/domain/programme/templates.js';
import { label } from '../../../libs/messages/words/labels.js';
import { type Language } from '../../../libs/messages/words/language.js';
import { sayTemplate } from '../../../libs/messages/words/templates.js';
import { type TemplatesView } from './programmes.requests.js';

/** The templates in the words of the one who founds a programme. */
export function showTemplates(language: Language): TemplatesView {
  return {
    templates: templates.map((code) => ({
      code,
      ...sayTemplate(code, language),
      phases: settingsFrom(code).plan.phases.map(({ name, kind, gate }) => ({
        ...{ label: label(language, 'phase', name), kind, gate: label(language, 'gate', gate.name) },
        decidedBy: gate.quorum.map(({ role }) => ({ code: role, label: label(language, 'role', role) })),
      })),
    })),
  };
}
