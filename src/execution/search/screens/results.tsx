import { Button } from '@mantine/core'
import {
  CountFilter,
  EmptyState,
  FilterBar,
  Link,
  Page,
  Terraces,
  useAddress,
  useFormat,
  useRead,
  useText,
  WhenRead,
} from '../../../ui/kit/index.ts'
import { searchContract } from '../contract.ts'
import { askedFor, longestAsked, mostCounted } from '../rules.ts'
import { searchScreens } from '../screen-messages.ts'
import { type Found, type Hit, HitKind } from '../shapes.ts'
import { HitWords } from './hit-words.tsx'
import { placeOf, resultsPlace } from './places.ts'
import './search.css'

/** Everything that was found, by kind; what is looked for stands in the address. */
export default function Results() {
  const text = useText(searchScreens)
  const [{ q: typed = '', kind, page }] = useAddress()
  const q = typed.slice(0, longestAsked)
  const asked = { q, kind: HitKind.safeParse(kind).data, page: pageOf(page) }
  const found = useRead(searchContract.search, asked, { enabled: q.trim() !== '', keepShown: true, abortable: true })
  return (
    <Page title={text.title}>
      <div className="found-ask">
        <FilterBar filters={[{ kind: 'search', name: 'q', label: text.field }]} />
      </div>
      {q.trim() === '' ? (
        <EmptyState title={text.empty} drawing={<Terraces />}>
          {text.advice}
        </EmptyState>
      ) : (
        <WhenRead of={found} lines={8}>
          {(answer) => <Answer found={answer} {...asked} />}
        </WhenRead>
      )}
    </Page>
  )
}

const pageOf = (page: string | undefined): number => Math.min(50, Math.max(1, Math.trunc(Number(page ?? 1)) || 1))

interface AnswerProps {
  readonly found: Found
  readonly q: string
  readonly kind: HitKind | undefined
  readonly page: number
}

function Answer({ found, q, kind, page }: AnswerProps) {
  const text = useText(searchScreens)
  const count = useCount()
  const byKind = Map.groupBy(found.hits, (hit) => hit.kind)
  const total = Object.values(found.counts).reduce((sum, one) => sum + one, 0)
  return (
    <>
      <span role="status" className="only-heard">
        {text.found(count(total))}
      </span>
      {total > 0 ? <Kinds counts={found.counts} total={total} /> : null}
      {found.hits.length === 0 ? (
        <EmptyState title={text.nothing(q)} drawing={<Terraces />}>
          {text.nothingAdvice}
        </EmptyState>
      ) : null}
      {HitKind.options.map((one) => (
        <OfKind key={one} of={one} hits={byKind.get(one) ?? []} {...{ found, q, kind }} />
      ))}
      {kind ? <Pages page={page} more={found.more} /> : null}
    </>
  )
}

/** Counting ends somewhere: from there on it says "or more". */
function useCount(): (count: number) => string {
  const text = useText(searchScreens)
  const format = useFormat()
  return (count) => (count >= mostCounted ? text.andMore(format.number(count)) : format.number(count))
}

function Kinds({ counts, total }: { counts: Found['counts']; total: number }) {
  const text = useText(searchScreens)
  const found = HitKind.options.flatMap((one) => {
    const count = counts[one] ?? 0
    return count > 0 ? [{ word: text.kinds[one], count, asks: { kind: one, page: null } }] : []
  })
  const all = { word: text.all, count: total, asks: { kind: null, page: null } }
  return <CountFilter label={text.kindsLabel} choices={[all, ...found]} />
}

interface OfKindProps {
  readonly of: HitKind
  readonly hits: readonly Hit[]
  readonly found: Found
  readonly q: string
  readonly kind: HitKind | undefined
}

function OfKind({ of, hits, found, q, kind }: OfKindProps) {
  const text = useText(searchScreens)
  const count = useCount()
  if (hits.length === 0) return null
  const all = found.counts[of] ?? 0
  const asked = askedFor(q)
  return (
    <section aria-labelledby={`found-${of}`}>
      <div className="found-kind">
        <h2 id={`found-${of}`}>{text.kinds[of]}</h2>
        {!kind && all > hits.length ? <Link to={resultsPlace(q, of)}>{text.wholeKind(count(all))}</Link> : null}
      </div>
      <ul className="found">
        {hits.map((hit) => (
          <li key={`${hit.id} ${hit.line}`}>
            <Link to={placeOf(hit)} data-row>
              <HitWords hit={hit} asked={asked} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Pages({ page, more }: { page: number; more: boolean }) {
  const text = useText(searchScreens)
  const format = useFormat()
  const [address] = useAddress()
  if (page === 1 && !more) return null
  const to = (number: number) => `/search?${new URLSearchParams({ ...address, page: String(number) })}`
  return (
    <nav className="found-pages" aria-label={text.pages}>
      {page > 1 ? (
        <Button variant="default" component={Link} to={to(page - 1)}>
          {text.previous}
        </Button>
      ) : null}
      <span className="figures">{text.page(format.number(page))}</span>
      {more ? (
        <Button variant="default" component={Link} to={to(page + 1)}>
          {text.next}
        </Button>
      ) : null}
    </nav>
  )
}
