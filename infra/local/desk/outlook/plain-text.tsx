import { Link } from '@fluentui/react-components';

type PlainTextProps = { readonly text: string; readonly open: (url: string) => void };

/** An email's plain words, line by line, with its links. */
export function PlainText({ text, open }: PlainTextProps) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+[^\s<>".,;:!?)])/);
  return (
    <div className="desk-mail" style={{ whiteSpace: 'pre-wrap' }}>
      {parts.map((part, at) =>
        at % 2 === 1 ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a fixed text have no other name.
          <Link key={at} onClick={() => open(part)}>
            {part}
          </Link>
        ) : (
          part
        ),
      )}
    </div>
  );
}
