import { AddressChangeController } from './address-change.controller.js';
import { AddressChangeService } from './address-change.service.js';
import { AddressPagesController } from './address-pages.controller.js';

/** Everything about another address, for the module of the API. */
export const addressChange = {
  controllers: [AddressChangeController, AddressPagesController],
  providers: [AddressChangeService],
};
