/** A person by the first letter of the name one is called by, which in Vietnamese stands last; on wide screens by the whole. */
export function PersonSign({ name }: { name: string }) {
  return (
    <>
      <span className="person-sign" aria-hidden="true">
        {name.trim().split(' ').at(-1)?.charAt(0).toLocaleUpperCase('vi')}
      </span>
      <span className="person-name">{name}</span>
    </>
  )
}
