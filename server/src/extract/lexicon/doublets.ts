// Data only. Words that speech uses for one another, so that a quote retold or translated with the other one says the same.
// Each line's first word is the common form.

const LINES = `
child kid kids children
mother mum mom mummy mommy
father dad daddy
man guy guys men fellow bloke
person people folks folk persons
police cops
big large huge great enormous massive
whole entire all
nation country
start begin
end finish finishing
help aid assist
shop store
talk speak
want wish
happen occur
anybody anyone
everybody everyone
nobody none
somebody someone
also too
terrible horrible awful dreadful
wonderful marvellous fantastic
sad sorry
quick fast
money cash
home house
job work
city town
film movie
flat apartment
lift elevator
lorry truck
petrol fuel gas
sack bag
must have
will shall
maybe perhaps
like love
think believe
buy purchase
receive get
show demonstrate
choose pick select
attempt try
aim goal
answer reply
fight battle
victim casualty
`;

/** The common form of a word of speech that has an everyday double; the word itself is looked up in its base form. */
export const DOUBLETS: ReadonlyMap<string, string> = new Map(
  LINES.trim()
    .split('\n')
    .flatMap((line) => {
      const words = line.split(' ');
      return words.map((word) => [word, words[0] ?? word] as const);
    }),
);
