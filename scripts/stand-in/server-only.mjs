// Outside Next nothing is sent to a browser, so `import 'server-only'` means nothing.
export {}
