// What is used of axios: its own client, and how to tell its errors.
export { create, isAxiosError } from 'axios'
