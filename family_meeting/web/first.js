// Calendars and the parts of a date are in the browser's language, unless the page's stands in its place.
// Of the United States, so that weeks begin as on our papers.
{
  const locale = () => new Intl.Locale(document.documentElement.lang, { region: "US" }).toString();
  Object.defineProperties(navigator, { language: { get: locale }, languages: { get: () => [locale()] } });
}
