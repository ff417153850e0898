import { CalendarController } from './calendar.controller.js';
import { CalendarService } from './calendar.service.js';
import { OwnCalendarController } from './own-calendar.controller.js';

/** Everything about calendars, for the module of the API. */
export const calendar = { controllers: [CalendarController, OwnCalendarController], providers: [CalendarService] };
