import { useEffect } from 'react'
import { Link, Terraces, useText } from '../../../ui/kit/index.ts'
import { peopleScreens } from '../screen-messages.ts'
import type { Me } from '../shapes.ts'
import SignInForm from './sign-in-form.tsx'
import './people.css'

/** What strangers see: what this is, and the way in. */
export default function SignInPage({ me }: { me: Me }) {
  const text = useText(peopleScreens)
  useEffect(() => {
    document.title = `${text.signIn} · Lan Tỏa`
  }, [text])
  return (
    <div className="sign-in">
      <div className="sign-in-about">
        <Terraces />
        <p>{text.productLine}</p>
      </div>
      <section className="sign-in-card">
        <h1>{text.signIn}</h1>
        <SignInForm me={me} />
        <p>
          <Link to="/help/account">{text.noAccountYet}</Link>
        </p>
      </section>
    </div>
  )
}
