import { Avatar, type AvatarProps } from '@fluentui/react-components';

/** A person's face: initials on a colour that stays theirs. The name always stands beside it, so it is not spoken. */
export function Face(props: { person: { id: string; name: string }; size?: AvatarProps['size'] }) {
  const { person, size = 32 } = props;
  return <Avatar name={person.name} idForColor={person.id} color="colorful" size={size} aria-hidden="true" />;
}
