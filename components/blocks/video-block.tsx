import { clsx } from 'clsx'
import { mediaUrl } from '@/lib/assets/rendition'
import { Band } from './band'
import type { Renderer } from './frame'
import { Heading } from './heading'

/** A film of our own: nothing of it is loaded before somebody wants it, unless it is a loop without sound. */
export const VideoBlock: Renderer<'video'> = ({ props, frame }) => {
  const film = props.video ? frame.data.videos[props.video] : undefined
  const poster = (props.poster && frame.data.pictures[props.poster]) || film?.poster
  if (!film) return null
  return (
    <Band isInset={frame.isInset} width={props.width} space={props.width === 'full' ? 'none' : 'small'}>
      <Heading level={frame.level} className="headline mb-6 text-4xl">
        {props.title}
      </Heading>
      <figure>
        <video
          controls
          playsInline
          preload={props.isLoop ? 'metadata' : 'none'}
          loop={props.isLoop}
          muted={props.isLoop}
          poster={poster ? mediaUrl(poster.hash, 1280) : undefined}
          width={film.width || 1280}
          height={film.height || 720}
          aria-label={props.title || film.title || frame.words.video}
          className={clsx('h-auto w-full bg-picture', props.width !== 'full' && 'rounded-lg')}
        >
          <source src={`/media/${film.hash}/file.${film.extension}`} type={film.mime} />
          {film.tracks.map(({ kind, locale }) => (
            <track
              key={`${kind} ${locale}`}
              kind={kind}
              srcLang={locale}
              label={locale}
              src={`/media/${film.hash}/${kind}-${locale}.vtt`}
              default={kind === 'captions' && locale === frame.channel.locale}
            />
          ))}
        </video>
        {props.caption && <figcaption className="mt-3 text-ink-2 text-sm">{props.caption}</figcaption>}
      </figure>
    </Band>
  )
}
