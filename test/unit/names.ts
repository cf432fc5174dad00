/** Names and licences in the dataset's prose: they are the same in every language. */
export const names = [
  "Open Government Licence v3.0",
  "CC BY 4.0",
  "© Refugee Council",
  "Full Fact",
  "The Independent",
  "The Telegraph",
  "World Socialist Web Site",
  "BBC",
  "BBC Verify",
  "Mirage News",
  "wired-gov",
  "Electronic Immigration Network",
  "BBC, Sunday with Laura Kuenssberg",
];
