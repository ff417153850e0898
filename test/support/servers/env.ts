/** What `npm test` says of the servers that it started. @throws Error when a test is run without it */
export function given(name: 'ADMIN_URL' | 'TEMPLATE' | 'TEMPORAL' | 'TEMPORAL_EXECUTABLE' | 'FOLDER'): string {
  const value = process.env[`LEERLUS_TEST_${name}`];
  if (!value)
    throw new Error('This test needs real servers. Run it with: npm test -- integration, faults, stories or browser');
  return value;
}
