let pages = 0;

/** Whether somebody comes from another page: the first one that opens leaves the focus where the browser puts it. */
export function arrived(): boolean {
  return pages > 1;
}

/** Counts the pages that were opened. */
export function pageOpened(): void {
  pages += 1;
}
