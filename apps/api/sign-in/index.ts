import { SampleHere } from '../demo/sample-here.guard.js';
import { SessionsController } from '../identity/sessions.controller.js';
import { SessionsService } from '../identity/sessions.service.js';
import { TokensController } from '../identity/tokens.controller.js';
import { TokensService } from '../identity/tokens.service.js';
import { MailSignIn } from './mail-sign-in.service.js';
import { OidcSignIn } from './oidc-sign-in.service.js';
import { OidcController } from './oidc.controller.js';
import { SignInPagesController } from './pages/pages.controller.js';
import { Provider } from './provider.js';
import { SessionBeginner } from './session-beginner.js';
import { SignInController } from './sign-in.controller.js';
import { SignInReturn } from './sign-in-return.js';
import { SignInRecord } from './sign-in.record.js';

/** Everything about signing in, for the module of the API. */
export const signIn = {
  controllers: [SignInController, OidcController, SignInPagesController, SessionsController, TokensController],
  providers: [
    SampleHere,
    SignInReturn,
    SignInRecord,
    SessionBeginner,
    MailSignIn,
    Provider,
    OidcSignIn,
    SessionsService,
    TokensService,
  ],
};
