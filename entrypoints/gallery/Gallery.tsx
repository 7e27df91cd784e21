/** All states side by side, each in a frame of its own. */
import { states } from './states';

export function Gallery() {
  return (
    <main class="gallery">
      <h1>Every state of the sidebar</h1>
      {Object.keys(states).map((name) => (
        <section key={name}>
          <h2>{name}</h2>
          {['light', 'dark'].map((theme) => (
            <iframe
              key={theme}
              title={`${name}, ${theme}`}
              src={`?state=${name}&theme=${theme}`}
              loading="lazy"
            />
          ))}
        </section>
      ))}
    </main>
  );
}
