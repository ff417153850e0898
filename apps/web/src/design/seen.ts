import { useEffect, useRef, useState, type RefObject } from 'react';

/** Whether something has come onto the screen: what is asked for its sake is asked only then. */
export function useSeen<Shown extends Element>(): [shown: RefObject<Shown | null>, isSeen: boolean] {
  const shown = useRef<Shown>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!shown.current || isSeen) return;
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setSeen(true);
    });
    observer.observe(shown.current);
    return () => {
      observer.disconnect();
    };
  }, [isSeen]);
  return [shown, isSeen];
}
