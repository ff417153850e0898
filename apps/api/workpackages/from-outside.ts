import { type WorkpackageView } from './workpackage.view.js';

/**
 * A workpackage as a party reads it that does not work in it: what it is about now, who is in it, and its cycles. What people
 * agreed on among themselves, and why the text was written anew, is theirs.
 */
export function fromOutside(view: WorkpackageView): WorkpackageView {
  return { ...view, agreements: [], versions: [] };
}
