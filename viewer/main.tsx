import { render } from 'preact'
import { load, readAddress, setDark } from './state/state.ts'
import './style/page.css'
import './style/panel.css'
import { App } from './ui/app.tsx'

const prefersDark = matchMedia('(prefers-color-scheme: dark)')
setDark(prefersDark.matches)
prefersDark.addEventListener('change', (event) => setDark(event.matches))

readAddress()
addEventListener('hashchange', readAddress)

render(<App />, document.getElementById('app')!)
void load()
