export function withConstants(code: string, program: unknown): string;
