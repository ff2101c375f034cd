declare module "jstat" {
  type Curve = Readonly<Record<"cdf" | "pdf" | "inv", (...at: number[]) => number>>;
  type Kernel = (...at: number[]) => number;
  const jstat: {
    readonly jStat: Readonly<Record<"beta" | "normal" | "binomial" | "poisson" | "studentt" | "centralF", Curve>> &
      Readonly<Record<"lowRegGamma" | "erf" | "erfc" | "gammaln", Kernel>>;
  };
  export default jstat;
}
