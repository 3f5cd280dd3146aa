/** What the build makes of the files in src/agreements, for `unpack`. */
declare module 'compiled:agreements' {
  const packed: string;
  export default packed;
}

/** What the build makes of the files in src/recipients, for `unpack`. */
declare module 'compiled:recipients' {
  const packed: string;
  export default packed;
}
