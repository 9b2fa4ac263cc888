import type en from '../en/login'
import type { Words } from '../shape'

export default {
  signIn: {
    title: 'Logowanie',
    lead: 'Zamówienia, adresy i koszyk na każdym urządzeniu.',
    email: 'E-mail',
    password: 'Hasło',
    submit: 'Zaloguj się',
    link: 'Wyślij link do logowania',
    linkHint: 'Bez hasła: wyślemy link, który działa jeden raz.',
    forgot: 'Nie pamiętam hasła',
    or: 'lub',
    provider: 'Kontynuuj przez {name}',
    new: 'Pierwszy raz u nas?',
    register: 'Załóż konto',
    guest: 'Można też kupować bez konta.',
    providerFailed: 'Logowanie tam się nie powiodło. Proszę spróbować ponownie albo zalogować się adresem e-mail.',
  },
  sent: {
    title: 'Proszę zajrzeć do skrzynki',
    text: 'Jeśli istnieje konto z tym adresem, wiadomość z linkiem jest już w drodze. Dotrze za minutę lub dwie; proszę sprawdzić także spam.',
    again: 'Użyj innego adresu',
  },
  register: {
    title: 'Nowe konto',
    lead: 'Szybsze zakupy, wszystkie zamówienia i adresy w jednym miejscu.',
    name: 'Imię i nazwisko',
    passwordHint: 'Co najmniej 10 znaków. Dobre jest całe zdanie.',
    submit: 'Załóż konto',
    privacy: 'Jak postępujemy z danymi, wyjaśnia nasza <link>polityka prywatności</link>.',
    known: 'Masz już konto?',
    sentTitle: 'Jeszcze jedno kliknięcie',
    sentText: 'Wysłaliśmy wiadomość na podany adres. Po otwarciu linku konto będzie gotowe.',
  },
  confirm: {
    title: 'Potwierdzenie adresu',
    lead: 'Proszę podać wybrane przed chwilą hasło, a konto {email} będzie gotowe.',
    submit: 'Potwierdź i zaloguj się',
  },
  link: {
    title: 'Logowanie',
    lead: 'Logowanie jako {email}.',
    submit: 'Zaloguj się',
  },
  expired: {
    title: 'Ten link już nie działa',
    text: 'Został już użyty albo jest za stary. Proszę poprosić o nowy; to tylko chwila.',
    again: 'Poproś o nowy link',
  },
  forgot: {
    title: 'Nowe hasło',
    lead: 'Proszę podać adres e-mail, a wyślemy link.',
    submit: 'Wyślij link',
    back: 'Wróć do logowania',
  },
  reset: {
    title: 'Nowe hasło',
    lead: 'Dla {email}. Każde zalogowane teraz urządzenie będzie musiało zalogować się ponownie.',
    password: 'Nowe hasło',
    submit: 'Zapisz i zaloguj się',
  },
  staff: {
    title: 'Logowanie do Concerto',
    lead: 'Dla osób, które tu pracują.',
    welcome: 'Witamy w zespole',
    welcomeLead: 'Proszę wybrać hasło dla {email}.',
  },
} satisfies Words<typeof en>
