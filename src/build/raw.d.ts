/** A file taken in as text when the project is built. */
declare module '*?raw' {
  const text: string;
  export default text;
}
