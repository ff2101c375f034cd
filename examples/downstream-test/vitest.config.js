// Without a configuration of its own, vitest would take that of the repository around it.
export default {};
