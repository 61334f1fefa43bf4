import { filesContract } from '../../../foundation/files/contract.ts'
import { fileAddress, useFormat, useText } from '../../../ui/kit/index.ts'
import { activityScreens } from '../screen-messages.ts'
import type { ActivityFile, ActivityPage } from '../shapes.ts'

/** Pictures as thumbnails that open the shared copy, papers, links. */
export function Evidence({ page: { files, links } }: { page: ActivityPage }) {
  const text = useText(activityScreens)
  const format = useFormat()
  const pictures = files.filter(({ kind }) => kind === 'picture')
  const documents = files.filter(({ kind }) => kind === 'document')
  return (
    <section className="activity-part">
      <h2>{text.steps.evidence}</h2>
      {files.length + links.length === 0 ? <p className="quiet">{text.noEvidence}</p> : null}
      {pictures.length > 0 ? (
        <ul className="gallery" aria-label={text.pictures}>
          {pictures.map((picture) => (
            <li key={picture.id}>
              <Picture picture={picture} />
            </li>
          ))}
        </ul>
      ) : null}
      {documents.length > 0 ? (
        <ul className="plain-list" aria-label={text.documents}>
          {documents.map(({ id, name, size }) => (
            <li key={id} className="wrapping">
              <a href={fileAddress(filesContract.shared, { fileId: id })}>{name}</a>{' '}
              <span className="quiet">{format.bytes(size)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {links.length > 0 ? (
        <ul className="plain-list" aria-label={text.webLinks}>
          {links.map((link) => (
            <li key={link} className="wrapping">
              <a href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  )
}

/** The shared copies of a new picture are made some seconds after it was sent. */
function Picture({ picture: { id, name, state } }: { picture: ActivityFile }) {
  const text = useText(activityScreens)
  if (state !== 'ready')
    return (
      <span className="picture-place">
        {name} ({state === 'waiting' ? text.waitingPicture : text.unreadablePicture})
      </span>
    )
  return (
    <a
      href={fileAddress(filesContract.shared, { fileId: id })}
      target="_blank"
      rel="noreferrer"
      aria-label={text.openPicture(name)}
    >
      <img src={fileAddress(filesContract.thumbnail, { fileId: id })} alt={name} loading="lazy" />
    </a>
  )
}
