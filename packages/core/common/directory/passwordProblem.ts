const CLASSES = [/[a-z]/, /[A-Z]/, /\d/, /[^A-Za-z0-9]/];

/** What is wrong with a new password, as the last part of an error code; undefined when nothing is. */
export function passwordProblem(
  password: string,
  { username, minLength }: { username: string; minLength: number },
): 'password_too_short' | 'password_too_simple' | 'password_contains_name' | undefined {
  if ([...password].length < minLength) return 'password_too_short';
  if (CLASSES.filter((pattern) => pattern.test(password)).length < 3) return 'password_too_simple';
  if (password.toLowerCase().includes(username)) return 'password_contains_name';
  return undefined;
}
