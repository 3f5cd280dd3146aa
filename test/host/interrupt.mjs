// Hears when the user or the system wants this process to end, so that what it started ends first.

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Calls `act` once at the first signal, in place of Node's own sudden end. Returns a function that stops listening. */
export function onInterrupt(act) {
  const forget = () => signals.forEach((signal) => process.removeListener(signal, once));
  const once = () => {
    forget();
    act();
  };
  signals.forEach((signal) => process.on(signal, once));
  return forget;
}
