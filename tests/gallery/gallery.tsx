import { render } from 'preact';
import { LANGUAGE } from './address';
import { CELL_IDS, CELLS, type CellId, cellPath, FRAMES, LANGUAGES } from './cells';

/** All cells in one language, each a document of its own with the viewport of its frame. */
function Gallery() {
  return (
    <>
      <h1>Yogo Loupe: every state of the card and the popup</h1>
      <nav>
        {LANGUAGES.map((language) => (
          <a
            key={language}
            href={`?language=${language}`}
            aria-current={language === LANGUAGE ? 'page' : undefined}
          >
            {language}
          </a>
        ))}
      </nav>
      <main>
        {CELL_IDS.map((id) => (
          <Cell key={id} id={id} />
        ))}
      </main>
    </>
  );
}

function Cell({ id }: { id: CellId }) {
  const { caption, frame } = CELLS[id];
  const path = cellPath(id, LANGUAGE);
  return (
    <figure>
      <figcaption>
        {caption} (<a href={path}>{id}</a>)
      </figcaption>
      <iframe title={caption} src={path} {...FRAMES[frame]} />
    </figure>
  );
}

render(<Gallery />, document.body);
