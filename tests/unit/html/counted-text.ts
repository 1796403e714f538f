/** A text node of no document, that counts how much of it was read. */
export class CountedText {
  /** In code units; at each reading of `data` it is all of them, as Firefox copies it. */
  unitsRead = 0;

  constructor(private readonly text: string) {}

  get node(): Text {
    const read = (part: string) => {
      this.unitsRead += part.length;
      return part;
    };
    const { text } = this;
    return {
      length: text.length,
      get data() {
        return read(text);
      },
      substringData: (from: number, length: number) => read(text.slice(from, from + length)),
    } as unknown as Text;
  }
}
