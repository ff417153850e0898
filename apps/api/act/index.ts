import { ActController } from './act.controller.js';
import { ActService } from './act.service.js';
import { NewsController } from './news.controller.js';

/** Everything about acting from a mail, for the module of the API. */
export const act = { controllers: [ActController, NewsController], providers: [ActService] };
