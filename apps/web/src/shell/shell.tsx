import { Outlet } from '@tanstack/react-router';
import { FlaskConical } from 'lucide-react';
import { Notice } from '../design/notice.js';
import { NoteSpace } from '../note/note-space.js';
import { Live } from '../live/live.js';
import { useMe } from '../session/me.js';
import { shellWords } from '../words/shell.js';
import { useWords } from '../words/words.js';
import { Connection } from './connection.js';
import './shell.css';
import { SideBar } from './side-bar.js';
import { StatusLine } from './status-line.js';

/** What surrounds every page of somebody who is signed in. */
export function Shell() {
  const say = useWords(shellWords);
  const { banner } = useMe().programme;
  return (
    <NoteSpace>
      <a className="skip" href="#content">
        {say('skip')}
      </a>
      <div className="shell">
        <SideBar />
        <Live />
        <main id="content" tabIndex={-1}>
          <Connection />
          {banner !== null && (
            <Notice sign={FlaskConical}>
              <p className="small">{banner}</p>
            </Notice>
          )}
          <Outlet />
        </main>
      </div>
      <StatusLine />
    </NoteSpace>
  );
}
