import { describe, expect, it } from "vitest";
import { classify, readBulletin, type BulletinReading } from "../../../src/bulletins/index.js";
import { textAt } from "../../../src/core/index.js";
import { readStrikeReport, type StrikeReport } from "../../../src/strike/index.js";

const read = (text: string, publishedAt = "2025-06-02T12:00Z"): BulletinReading => readBulletin(text, { publishedAt, dialect: "russian_mod" });

const only = (text: string, publishedAt?: string): StrikeReport => {
  const { records } = read(text, publishedAt);
  const [record] = records;
  if (record === undefined || records.length > 1) throw new Error(`${records.length} records of: ${text}`);
  expect(readStrikeReport(record).ok).toBe(true);
  return record;
};

const codes = (text: string): string[] => read(text).issues.map(({ code }) => code);

describe("an attempt and what became of it", () => {
  it("is launched where the attempt says how many, and shot down where the plural stands without a number", () => {
    const text = "Около 9.00 мск пресечена попытка киевского режима совершить террористическую атаку двумя БПЛА по объектам на территории Российской Федерации. Дежурными средствами ПВО украинские БПЛА уничтожены над Курской областью.";
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", launched: 2, shotDown: 2 }]);
    expect(only(text).regions).toMatchObject([{ code: "RU-KRS", count: 2 }]);
  });

  it("launches no number where the attempt gives none, and the singular is one", () => {
    const text = "В 9.00 мск пресечена попытка киевского режима совершить террористическую атаку c применением БПЛА самолетного типа. Дежурными средствами ПВО БПЛА уничтожен над территорией Брянской области.";
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 1 }]);
  });

  it.each([
    ["реактивной системы залпового огня «Ольха»", "пять ракет уничтожены", "vilkha"],
    ["ракет РСЗО «Ольха»", "пять реактивных снарядов уничтожены", "vilkha"],
    ["переоборудованных для поражения наземных целей зенитных ракет С-200", "пять украинских ракет уничтожены", "s-200"],
    ["противокорабельных ракет «Нептун»", "пять ракет были обнаружены и уничтожены", "neptune"],
    ["американских оперативно-тактических ракет ATACMS", "пять оперативно-тактических ракет уничтожены", "atacms"],
    ["управляемых авиационных бомб «Hammer»", "пять управляемых авиационных бомб уничтожены", "hammer-aasm"],
    ["РСЗО HIMARS", "пять реактивных снарядов уничтожены", "himars-gmlrs"],
  ])("names the weapon that «%s» was when the outcome only says what sort it is", (means, outcome, weapon) => {
    const text = `Около 15.00 мск пресечена попытка киевского режима совершить террористическую атаку с применением ${means}. Дежурными средствами ПВО ${outcome} над территорией Белгородской области.`;
    expect(only(text).tallies).toEqual([{ weapon, shotDown: 5 }]);
  });

  it("counts every weapon of the attempt under «все воздушные цели»", () => {
    const text = "Сегодня около 8.00 мск пресечена попытка киевского режима совершить террористическую атаку с применением трех ракет «Ольха» и двух БПЛА. Дежурными средствами ПВО все воздушные цели уничтожены над Курской областью.";
    expect(only(text).tallies).toEqual([{ weapon: "vilkha", launched: 3, shotDown: 3 }, { weapon: "uav-unspecified", launched: 2, shotDown: 2 }]);
  });

  it("aims at the place that it names, without a figure there", () => {
    const text = "7 мая около 18.00 мск предпринята попытка террористической атаки зенитной ракетой С-200 по территории Крыма. Российскими средствами ПВО украинская ракета уничтожена в воздухе.";
    expect(only(text, "2025-05-07T16:00Z")).toMatchObject({ tallies: [{ weapon: "s-200", shotDown: 1 }], regions: [{ code: "UA-43", measure: "targeted" }] });
  });

  it("names the weapon of counts that have none of their own", () => {
    const text = "Утром пресечена попытка киевского режима совершить атаку тремя БПЛА. Один сбит силами ПВО над Одинцовским районом, еще два подавлены средствами РЭБ.";
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", launched: 3, shotDown: 1, suppressed: 2 }]);
  });

  it("does not lend its weapon to another story two sentences on", () => {
    const text = "Ночью при налете «шахедов» пострадал склад. Пожар потушен. Движение открыто. Министерство обороны России сообщило, что ночью над Курской областью сбиты 23 украинских дрона.";
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 23 }]);
  });
});

describe("a weapon named after its common noun and what describes it", () => {
  it.each([
    ["управляемая ракета большой дальности «Нептун»", "neptune", 1],
    ["ракета большой дальности Нептун", "neptune", 1],
    ["пять крылатых ракет воздушного базирования «Storm Shadow»", "storm-shadow", 5],
    ["пять ракет оперативно-тактического комплекса «Точка-У»", "tochka-u", 5],
    ["три реактивных снаряда системы залпового огня «Ольха»", "vilkha", 3],
    ["две крылатые ракеты дальнего действия «Фламинго»", "flamingo", 2],
  ])("is that weapon: «%s»", (words, weapon, shotDown) => {
    expect(only(`Ночью средствами ПВО уничтожены ${words}, 15 БПЛА.`).tallies).toEqual([{ weapon, shotDown }, { weapon: "uav-unspecified", shotDown: 15 }]);
  });

  it("is none where a sign or a verb parts the two", () => {
    expect(only("Ночью средствами ПВО уничтожены две ракеты, «Нептун» и 15 БПЛА.").tallies.map(({ weapon }) => weapon)).toContain("missile-unspecified");
  });
});

describe("several weapons and several verbs", () => {
  it("are tallies side by side in one list", () => {
    const text = "За сутки средствами ПВО сбиты ракета «Нептун», две управляемые авиационные бомбы и 14 БПЛА.";
    expect(only(text).tallies).toEqual([{ weapon: "neptune", shotDown: 1 }, { weapon: "guided-bomb", shotDown: 2 }, { weapon: "uav-unspecified", shotDown: 14 }]);
  });

  it("add up within one weapon: what was only «перехвачено» leaves open how", () => {
    const text = "Ночью средствами ПВО 17 украинских БПЛА уничтожено и еще три перехвачено над акваторией Азовского моря.";
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: { min: 17, max: 20 }, intercepted: 20 }]);
  });

  it.each([
    "силами ПВО сбиты 20 БПЛА над Курской областью, две ракеты «Нептун»",
    "силами ПВО сбиты 20 БПЛА: 19 – над Курской областью, один – над Крымом; кроме того, средствами ПВО уничтожены две ракеты «Нептун»",
    "силами ПВО сбиты 20 БПЛА: над Курской областью – 19, над Крымом – 1. Кроме того, уничтожены две ракеты «Нептун»",
    "силами ПВО сбиты 20 БПЛА над Курской областью. над Черным морем уничтожены две ракеты «Нептун»",
    "силами ПВО сбиты 20 БПЛА: над Курской областью 19 БПЛА, над Крымом один БПЛА. Также сбиты две ракеты «Нептун»",
  ])("stand beside each other however they are joined: «%s»", (words) => {
    expect(only(`Ночью ${words}.`).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 20 }, { weapon: "neptune", shotDown: 2 }]);
    expect(codes(`Ночью ${words}.`)).toEqual([]);
  });

  it.each([
    ["уничтожены 12 БПЛА, 4 подавлены средствами РЭБ", { shotDown: 12, suppressed: 4 }],
    ["уничтожены 8 БПЛА над Крымом, 9 – подавлены", { shotDown: 8, suppressed: 9 }],
    ["подавлены 14 БПЛА, три сбиты", { shotDown: 3, suppressed: 14 }],
    ["перехвачены 28 БПЛА: 11 уничтожены, 17 подавлены", { shotDown: 11, suppressed: 17 }],
  ])("take what was jammed for no rival of what was shot down: «%s»", (words, counts) => {
    expect(only(`Ночью средствами ПВО ${words}.`).tallies).toEqual([{ weapon: "uav-unspecified", ...counts }]);
    expect(codes(`Ночью средствами ПВО ${words}.`)).toEqual([]);
  });

  it("list one model by two names, and a weapon without a count with its own place", () => {
    expect(only("Ночью средствами ПВО уничтожены три БПЛА «Лютый», 2 БПЛА «Бобер» и 4 БПЛА Ан-196.").tallies).toEqual([{ weapon: "liutyi", shotDown: 7 }, { weapon: "bober", shotDown: 2 }]);
    const named = "Ночью средствами ПВО уничтожен БПЛА-камикадзе над Курской областью, БПЛА вертолетного типа – над Белгородской.";
    expect(only(named).regions).toMatchObject([{ code: "RU-KRS", count: 1 }, { code: "RU-BEL", count: 1 }]);
  });

  it("bundles of the same weapons are one, in whatever order", () => {
    const { tallies, regions } = only("2 июня дежурными средствами ПВО над Белгородской областью уничтожены две ракеты «Нептун»/ATACMS, над Курской областью уничтожены четыре ракеты ATACMS/Нептун.");
    expect(tallies).toEqual([{ weapon: { ids: ["neptune", "atacms"], label: "Нептун/ATACMS" }, shotDown: 6 }]);
    expect(regions?.map(({ count }) => count)).toEqual([2, 4]);
  });

  it.each(["«Нептун»", "«Нептун»/ATACMS"])("a model %s is told apart by place behind a colon, not counted again", (name) => {
    const { tallies, regions } = only(`2 июня дежурными средствами ПВО уничтожены три ракеты ${name}: две ракеты ${name} – над Белгородской областью, одна ракета ${name} – над Курской областью.`);
    expect(tallies.map(({ shotDown }) => shotDown)).toEqual([3]);
    expect(regions?.map(({ count }) => count)).toEqual([2, 1]);
  });

  it("are one where «были» stands between two of them", () => {
    expect(only("Ночью средствами ПВО перехвачены и были уничтожены 12 БПЛА.").tallies).toEqual([{ weapon: "uav-unspecified", intercepted: 12 }]);
  });

  it("keep electronic warfare apart from gunfire", () => {
    const text = "Ночью над Тульской областью силами ПВО уничтожено пять беспилотников, ещё два подавлены средствами РЭБ.";
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 5, suppressed: 2 }]);
  });

  it("say so where a weapon stands in the plural without a number: the trap of an absent number read as 0", () => {
    const text = "Ночью дежурными средствами ПВО уничтожены 14 БПЛА и управляемые ракеты над Республикой Крым.";
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 14 }, { weapon: "guided-air-missile", shotDown: { min: 2 } }]);
    expect(codes(text)).toEqual(["count_not_stated"]);
  });

  it.each([
    ["не менее 12", { min: 12 }],
    ["более 30", { min: 31 }],
    ["до 17", { min: 0, max: 17 }],
    ["около 40", { min: 40, max: 40, approximate: true }],
    ["несколько десятков", { min: 20 }],
    ["10+", { min: 10 }],
    ["сто двадцать один", 121],
  ])("keep the bounds of «%s»", (count, shotDown) => {
    expect(only(`Ночью силами ПВО сбито ${count} беспилотников над Курской областью.`).tallies).toEqual([{ weapon: "uav-unspecified", shotDown }]);
  });
});

describe("weapons told by their place in a row", () => {
  it.each([
    ["силами ПВО сбиты два БПЛА над Курской областью, третий подавлен средствами РЭБ", { shotDown: 2, suppressed: 1 }],
    ["силами ПВО сбиты два БПЛА. Третий беспилотник был подавлен РЭБ и упал в поле", { shotDown: 2, suppressed: 1 }],
    ["силами ПВО сбиты два БПЛА над Курской областью. Третьего подавили средства РЭБ", { shotDown: 2, suppressed: 1 }],
    ["один БПЛА сбит силами ПВО над Курской областью, второй – над Тульской", { shotDown: 2 }],
    ["первый БПЛА был сбит силами ПВО, второй подавлен", { shotDown: 1, suppressed: 1 }],
    ["силами ПВО сбиты три БПЛА над Курской областью, четвертый и пятый подавлены над Тульской", { shotDown: 3, suppressed: 2 }],
    ["силами ПВО сбиты 12 БПЛА: семь – над Курской областью, пять – над Тульской. 13-й подавлен РЭБ", { shotDown: 12, suppressed: 1 }],
    ["силами ПВО сбит один БПЛА над Курской областью. Еще один, второй, подавлен", { shotDown: 1, suppressed: 1 }],
    ["силами ПВО над Курской областью сбит один БПЛА, другой – над Тульской", { shotDown: 2 }],
    ["силами ПВО сбит третий БПЛА над Курской областью", { shotDown: 1 }],
  ])("come on top of those before: «%s»", (words, counts) => {
    expect(only(`Ночью ${words}.`).tallies).toEqual([{ weapon: "uav-unspecified", ...counts }]);
  });

  it("are some of those before where these were no fewer", () => {
    const text = "Ночью силами ПВО сбиты три БПЛА: первый – над Курской областью, второй и третий – над Брянской.";
    expect(only(text)).toMatchObject({ tallies: [{ shotDown: 3 }], regions: [{ code: "RU-KRS", count: 1 }, { code: "RU-BRY", count: 2 }] });
    expect(only("Ночью силами ПВО перехвачены три БПЛА: первый сбит, второй и третий подавлены.").tallies).toMatchObject([{ intercepted: 3, subsets: [{ shotDown: 1 }, { suppressed: 2 }] }]);
  });

  it("are no counts where they tell of other things", () => {
    expect(only("Ночью отражена вторая атака за сутки: силами ПВО в третьем районе сбиты 12 БПЛА.").tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 12 }]);
  });
});

describe("parts of a count", () => {
  it("are subsets where they name no place, and never added", () => {
    const text = "С 9.00 до 11.00 мск дежурными средствами ПВО уничтожены 40 БПЛА над территориями Брянской и Калужской областей, в том числе три, летевших на Москву.";
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 40, subsets: [{ label: "летевших на Москву", shotDown: 3 }] }]);
    expect(only(text).regions?.map(({ code }) => code)).toEqual(["RU-BRY", "RU-KLU"]);
  });

  it("are regions where they do", () => {
    const text = "Ночью дежурными средствами ПВО уничтожены 42 БПЛА, из них 32 – над Брянской областью.";
    expect(only(text)).toMatchObject({ tallies: [{ shotDown: 42 }], regions: [{ code: "RU-BRY", count: 32 }] });
    expect(codes(text)).toEqual([]);
  });

  it.each([
    "в том числе: над Брянской областью – двенадцать, над Курской – три",
    "из них над территориями областей: Брянской – 12, Курской – 3",
    "из которых 12 – над Брянской областью и 3 – над Курской",
  ])("tell places apart before or after their counts: «%s»", (words) => {
    expect(only(`Ночью дежурными средствами ПВО уничтожены 15 БПЛА, ${words}.`)).toMatchObject({ tallies: [{ shotDown: 15 }], regions: [{ code: "RU-BRY", count: 12 }, { code: "RU-KRS", count: 3 }] });
  });

  it.each(["из которых пять летели на Москву", "в том числе пять, летевших на Москву", "пять из которых двигались в сторону Москвы", "из них пять следовали курсом на Москву"])("take no place from where they were bound for: «%s»", (words) => {
    const { tallies, regions } = only(`Ночью силами ПВО сбиты 20 БПЛА: 12 – над Московским регионом, ${words}, 5 – над Калужской областью, 3 – над Тульской.`);
    expect(tallies).toMatchObject([{ shotDown: 20, subsets: [{ shotDown: 5 }] }]);
    expect(regions?.map(({ code, count }) => [code, count])).toEqual([["X-RU-MOSREG", 12], ["RU-KLU", 5], ["RU-TUL", 3]]);
  });

  it("may stand before the words that make them parts", () => {
    const text = "Вечером 7 мая дежурными средствами ПВО над Брянском перехвачены два БПЛА, один из которых уничтожен в воздухе.";
    expect(only(text, "2025-05-07T19:00Z").tallies).toMatchObject([{ intercepted: 2, subsets: [{ shotDown: 1 }] }]);
  });

  it("belong to the last weapon of a list", () => {
    const text = "За сутки средства ПВО перехватили 11 управляемых авиабомб и 196 беспилотников, в том числе 52 — за пределами зоны СВО.";
    expect(only(text).tallies).toMatchObject([{ weapon: "guided-bomb", intercepted: 11 }, { weapon: "uav-unspecified", intercepted: 196, subsets: [{ intercepted: 52 }] }]);
  });
});

describe("places", () => {
  it("may stand before their count, with a dash", () => {
    const text = "За ночь уничтожено 23 БПЛА: над Калужской областью уничтожено 8 дронов, над Курской – 7, над Брянской – 8.";
    expect(only(text)).toMatchObject({ tallies: [{ shotDown: 23 }], regions: [{ code: "RU-KLU", count: 8 }, { code: "RU-KRS", count: 7 }, { code: "RU-BRY", count: 8 }] });
  });

  it("may have their counts in brackets", () => {
    const text = "В 7.00 мск дежурными средствами ПВО украинские БПЛА уничтожены над территорией Белгородской (2 БПЛА) и Курской (3 БПЛА) областей.";
    expect(only(text)).toMatchObject({ tallies: [{ shotDown: 5 }], regions: [{ code: "RU-BEL", count: 2 }, { code: "RU-KRS", count: 3 }] });
  });

  it.each([
    "За ночь силы ПВО сбили 61 БПЛА: над Ростовской областью (27), еще 12 – над Волгоградской, 10 – над Саратовской, 12 – над Республикой Крым.",
    "За ночь силы ПВО сбили 61 БПЛА. Больше всего – над Ростовской областью (27), еще 12 – над Волгоградской, 10 – над Саратовской, остальные 12 – над Республикой Крым.",
    "За ночь силы ПВО сбили 61 БПЛА, из них над Ростовской областью (27), над Волгоградской (12), над Саратовской (10), над Республикой Крым (12).",
    "За ночь силы ПВО сбили 61 БПЛА: над Ростовской областью (27), Волгоградской (12), Саратовской (10), Республикой Крым (12).",
  ])("have each its count, be it in brackets or not: %s", (text) => {
    expect(codes(text)).toEqual([]);
    expect(only(text)).toMatchObject({ tallies: [{ shotDown: 61 }], regions: [{ code: "RU-ROS", count: 27 }, { code: "RU-VGG", count: 12 }, { code: "RU-SAR", count: 10 }, { code: "UA-43", count: 12 }] });
  });

  it("that only locate another place have no figure", () => {
    const text = "В 7.00 мск дежурными средствами ПВО уничтожен БПЛА над акваторией Черного моря у побережья Республики Крым.";
    expect(only(text).regions).toMatchObject([{ code: "sea-black", name: "Black Sea", count: 1 }]);
  });

  it("lie in their region where a district of it is named", () => {
    const text = "В 7.00 мск дежурными средствами ПВО БПЛА уничтожен над территорией Истринского района Московской области.";
    expect(only(text).regions).toMatchObject([{ code: "RU-MOS", count: 1 }]);
  });

  it("are districts around Moscow where no region is named, and a joint figure leaves a count open", () => {
    const text = "Четыре БПЛА сбиты в Раменском городском округе. Ещё восемь беспилотников сбиты силами ПВО в городских округах Раменское и Коломна.";
    expect(only(text)).toMatchObject({ tallies: [{ shotDown: 12 }], regions: [{ name: "Ramenskoye", count: { min: 4 } }, { name: "Kolomna" }] });
  });

  it("that are not known leave the total in doubt, never in error", () => {
    const text = "Ночью дежурными средствами ПВО уничтожены БПЛА: по одному – над Курской областью и над Керченским проливом.";
    expect(codes(text)).toContain("unread_place");
    const shared = "Ночью дежурными средствами ПВО пять БПЛА уничтожены над Керченским проливом и Республикой Крым.";
    expect(only(shared).regions?.map(({ count }) => count)).toEqual([undefined]);
  });
});

describe("a total and its items", () => {
  it("are one figure where a heading says what the text says again", () => {
    const text = "Минобороны сообщило о 15 сбитых беспилотниках\n\nЗа ночь над тремя областями и Крымом были сбиты 15 беспилотников. Восемь беспилотников были сбиты над Курской областью, четыре — над Брянской, два — над Крымом и один — над Белгородской.";
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 15 }]);
  });

  it.each([
    ["12 – над Крымом, 8 – над Азовским морем. В Черном море уничтожены два безэкипажных катера", [["uav-unspecified", 20], ["uncrewed-boat", 2]]],
    ["12 – над Крымом, 8 – над Азовским морем. Уничтожен безэкипажный катер", [["uav-unspecified", 20], ["uncrewed-boat", 1]]],
    ["12 БПЛА и ракета «Нептун» – над Крымом, 8 БПЛА – над Азовским морем", [["uav-unspecified", 20], ["neptune", 1]]],
  ])("count other weapons beside it, not among it: «%s»", (words, expected) => {
    const text = `Ночью дежурными средствами ПВО уничтожены 20 БПЛА: ${words}.`;
    expect(only(text).tallies.map(({ weapon, shotDown }) => [weapon, shotDown])).toEqual(expected);
    expect(codes(text)).toEqual([]);
  });

  it.each([
    ":\n41 — Брянская область\n20 — Курская область\n5 — Крым",
    ":\nБрянская область — 41\nКурская область — 20\nКрым — 5",
    ":\n🔹Брянская область: 41 БПЛА\n🔹Курская область: 20\n🔹Крым: 5",
    " (Брянская область – 41, Курская – 20, Крым – 5)",
  ])("stand by their places without «над»: «%s»", (list) => {
    const text = `За ночь средствами ПВО уничтожены 66 БПЛА${list}.`;
    expect(only(text)).toMatchObject({ tallies: [{ shotDown: 66 }], regions: [{ code: "RU-BRY", count: 41 }, { code: "RU-KRS", count: 20 }, { code: "UA-43", count: 5 }] });
    expect(codes(text)).toEqual([]);
  });

  it("take no count from the name of an aircraft", () => {
    expect(only("Истребителями и средствами ПВО за сутки сбиты вертолет Ми-8, 5 ракет «Нептун» и 31 БПЛА.").tallies).toEqual([{ weapon: "neptune", shotDown: 5 }, { weapon: "uav-unspecified", shotDown: 31 }]);
  });

  it("compare what they count of one weapon", () => {
    const text = "Ночью дежурными средствами ПВО уничтожены 20 БПЛА и две ракеты «Нептун»: 12 БПЛА – над Курской областью, 8 БПЛА – над Брянской.";
    expect(only(text).tallies).toMatchObject([{ shotDown: 20 }, { shotDown: 2 }]);
    expect(codes(text)).toEqual([]);
  });

  it("are added where there is no total", () => {
    const text = "Ночью 22 БПЛА уничтожены над Брянской областью, три – над Курской, по два – над Орловской и Тульской областями.";
    expect(only(text).tallies).toMatchObject([{ shotDown: 29 }]);
  });

  it("leave the greater number standing where they disagree, and say so", () => {
    const more = "Ночью дежурными средствами ПВО уничтожены 10 БПЛА: 8 – над Курской областью, 4 – над Брянской областью.";
    const less = "Ночью дежурными средствами ПВО уничтожены 10 БПЛА: 4 – над Курской областью, 4 – над Брянской областью.";
    expect(only(more).tallies).toMatchObject([{ shotDown: 12 }]);
    expect(only(less).tallies).toMatchObject([{ shotDown: 10 }]);
    for (const text of [more, less]) expect(codes(text)).toEqual(["items_disagree"]);
  });

  it("stay apart by window: an evening and the whole night are two reports", () => {
    const text = "В период с 22.00 мск 22 июня до 2.00 мск 23 июня дежурными средствами ПВО уничтожены 16 БПЛА над Курской областью. Всего за ночь уничтожены 23 БПЛА над Курской областью.";
    expect(read(text, "2025-06-23T05:00Z").records.map(({ tallies }) => tallies[0]?.shotDown)).toEqual([16, 23]);
  });
});

describe("counts of more than the window", () => {
  it.each(["С начала мая", "За май", "В мае", "За прошлый месяц"])("are an issue and no figure of it: «%s»", (words) => {
    const text = `Ночью средствами ПВО сбиты 12 БПЛА над Курской областью. ${words} средствами ПВО сбиты 3000 БПЛА.`;
    expect(only(text).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 12 }]);
    expect(codes(text)).toEqual(["unread_figure"]);
  });
});

describe("weapons downed in words that do not show by whom or where", () => {
  it("are an issue beside figures that do", () => {
    expect(codes("Ночью уничтожены двадцать БПЛА. Силами Черноморского флота уничтожены четыре безэкипажных катера.")).toEqual(["unread_figure"]);
  });
});

describe("texts that are no bulletin", () => {
  it.each([
    ["a drone that destroys", "Танк был уничтожен ударным БПЛА в Курской области."],
    ["a crew of drones", "Операторы БПЛА уничтожили танк на Южном направлении."],
    ["a strike of one's own", "До 250 БПЛА различного типа уничтожено в результате нанесения авиационного удара по цехам сборки."],
    ["a cumulative counter", "Всего с начала проведения операции средствами ПВО уничтожены 52 831 беспилотный летательный аппарат."],
    ["people", "Средствами ПВО прикрыты позиции, уничтожены более 60 боевиков и 10 автомобилей."],
    ["a denial", "Средствами ПВО БПЛА не сбиты над Курской областью."],
    ["nothing at all", ""],
  ])("give no record and no figure: %s", (_, text) => {
    expect(read(text)).toMatchObject({ records: [], kind: "other" });
    expect(classify(text)).toBe("other");
  });

  it("may warn of an attack, or correct an earlier text", () => {
    expect(classify("В Липецкой области объявлена опасность атаки БПЛА.")).toBe("alert");
    expect(classify("Поправка: дежурными средствами ПВО уничтожены три БПЛА над Курской областью.")).toBe("correction");
  });
});

describe("windows", () => {
  it.each([
    ["Около 14.30 мск", "2025-06-02T14:30+03:00", "2025-06-02T14:31+03:00"],
    ["В районе 9.05", "2025-06-02T09:05+03:00", "2025-06-02T09:06+03:00"],
    ["Около 3 часов 30 минут мск", "2025-06-02T03:30+03:00", "2025-06-02T03:31+03:00"],
    ["Около 10.40 и 11.20 мск", "2025-06-02T10:40+03:00", "2025-06-02T11:21+03:00"],
    ["С 20:00 (мск) 1 июня до 7:00 (мск) 2 июня", "2025-06-01T20:00+03:00", "2025-06-02T07:00+03:00"],
    ["С 8 часов вечера 1 июня до 6 часов утра 2 июня", "2025-06-01T20:00+03:00", "2025-06-02T06:00+03:00"],
    ["С 11 часов ночи до 2 часов ночи", "2025-06-01T23:00+03:00", "2025-06-02T02:00+03:00"],
    ["С 12 часов ночи до 3 часов дня 2 июня", "2025-06-02T00:00+03:00", "2025-06-02T15:00+03:00"],
    ["С 10 вечера 1 июня до 4 утра 2 июня", "2025-06-01T22:00+03:00", "2025-06-02T04:00+03:00"],
    ["В 8.10, 9.40 и 11.15 мск", "2025-06-02T08:10+03:00", "2025-06-02T11:16+03:00"],
    ["С 23.00 мск 1 июня этого года до 7.00 мск 2 июня", "2025-06-01T23:00+03:00", "2025-06-02T07:00+03:00"],
    ["Около 23.10 мск", "2025-06-01T23:10+03:00", "2025-06-01T23:11+03:00"],
    ["1 июня с 21.00 мск до полуночи", "2025-06-01T21:00+03:00", "2025-06-02T00:00+03:00"],
    ["С полуночи до 7.00 мск", "2025-06-02T00:00+03:00", "2025-06-02T07:00+03:00"],
    ["C 21.40 до 22.15 мск 1 июня", "2025-06-01T21:40+03:00", "2025-06-01T22:15+03:00"],
    ["С 23.00 1.06 до 7.00 2.06", "2025-06-01T23:00+03:00", "2025-06-02T07:00+03:00"],
    ["С 20 часов 30 мая до 8 часов 2 июня", "2025-05-30T20:00+03:00", "2025-06-02T08:00+03:00"],
    ["В течение прошедшей ночи с 23.00 мск 1 июня т.г. до 6.00 мск 2 июня т.г.", "2025-06-01T23:00+03:00", "2025-06-02T06:00+03:00"],
  ])("are read from «%s»", (time, start, end) => {
    expect(only(`${time} дежурными средствами ПВО уничтожены 6 БПЛА над Курской областью.`).window).toEqual({ start, end });
  });

  it.each([
    "В эту ночь", "В минувшую ночь", "За прошлую ночь", "На протяжении прошедшей ночи", "В течение истекшей ночи", "Минувшей ночью",
  ])("are the night before publication in «%s»", (time) => {
    expect(only(`${time} силами ПВО сбиты 6 БПЛА.`).window).toMatchObject({ start: "2025-06-01T12:00+03:00", end: "2025-06-02T12:00+03:00" });
  });

  it("stay the night that is named where a stretch up to publication only counts along", () => {
    const { window, tallies } = only("В ночь на 2 июня силами ПВО уничтожен третий за сутки БПЛА.");
    expect(window).toMatchObject({ start: "2025-06-01T12:00+03:00", end: "2025-06-02T12:00+03:00" });
    expect(tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 1 }]);
  });

  it.each(["Впервые за месяц в ночь на 2 июня", "В ночь на 2 июня впервые за май", "Рекорд за год: в ночь на 2 июня"])("are the night's where a longer period is only compared: «%s»", (lead) => {
    expect(only(`${lead} силами ПВО сбиты 30 БПЛА.`).tallies).toEqual([{ weapon: "uav-unspecified", shotDown: 30 }]);
  });

  it.each(["В новогоднюю ночь", "Новогодней ночью", "В течение новогодней ночи", "В новогоднюю ночь с 31 декабря на 1 января"])("are the night into the year in «%s», also days after", (time) => {
    expect(only(`${time} силами ПВО сбиты 6 БПЛА.`, "2026-01-03T09:00Z").window).toMatchObject({ start: "2025-12-31T12:00+03:00", end: "2026-01-01T12:00+03:00" });
  });

  it.each([
    ["В ночь на 2 июня", "half_day", "2025-06-01T12:00+03:00"],
    ["Ночью с 1 на 2 июня", "half_day", "2025-06-01T12:00+03:00"],
    ["Сегодня ночью", "half_day", "2025-06-01T12:00+03:00"],
    ["Утром 2 июня", "half_day", "2025-06-02T00:00+03:00"],
    ["Накануне вечером", "half_day", "2025-06-01T12:00+03:00"],
    ["Вечером 31 мая и в ночь на 2 июня", "half_day", "2025-05-31T12:00+03:00"],
    ["Около 13 часов", "hour", "2025-06-02T13:00+03:00"],
    ["За сутки", "day", "2025-06-01T12:00Z"],
    ["В ночь на понедельник", "half_day", "2025-06-01T12:00+03:00"],
  ])("say how vague they are: «%s»", (time, precision, start) => {
    expect(only(`${time} дежурными средствами ПВО уничтожены 6 БПЛА над Курской областью.`).window).toMatchObject({ start, startPrecision: precision, endPrecision: precision });
  });

  it("turn with the year: a bulletin without a year at New Year", () => {
    const text = "31 декабря около 23.40 мск дежурными средствами ПВО уничтожен БПЛА над Курской областью.";
    expect(only(text, "2026-01-01T06:00Z").window.start).toBe("2025-12-31T23:40+03:00");
  });

  it("are the day up to publication, with a warning, where the text states none", () => {
    const text = "Дежурными средствами ПВО уничтожен БПЛА над Курской областью.";
    expect(only(text).window).toEqual({ start: "2025-06-01T12:00Z", end: "2025-06-02T12:00Z", startPrecision: "day", endPrecision: "day" });
    expect(codes(text)).toEqual(["window_not_stated"]);
  });

  it("told only by their end hold up to it, and start nowhere", () => {
    const { records, issues } = read("До 7.00 мск 2 июня дежурными средствами ПВО уничтожены 12 украинских БПЛА над Курской областью.");
    expect(records).toMatchObject([{ asOf: "2025-06-02T07:00+03:00", window: { startPrecision: "day" }, tallies: [{ shotDown: 12 }] }]);
    expect(issues.map(({ code }) => code)).toEqual(["window_not_stated"]);
  });

  it("of the day before are its own: «днем ранее» is no afternoon, and no part of the night told before it", () => {
    const day = { start: "2025-06-01T00:00+03:00", end: "2025-06-02T00:00+03:00" };
    expect(only("Днем ранее дежурными средствами ПВО уничтожены 20 украинских БПЛА над Брянской областью.").window).toMatchObject(day);
    const { records } = read("В течение прошедшей ночи дежурными средствами ПВО уничтожены 12 украинских БПЛА над Курской областью. Вчера уничтожены 20 БПЛА.");
    expect(records).toMatchObject([{ tallies: [{ shotDown: 12 }] }, { window: day, tallies: [{ shotDown: 20 }] }]);
  });

  it("of a moment do not claim to sum it up; those of a stretch do", () => {
    expect(only("В 9.00 мск средствами ПВО сбит БПЛА над Курской областью.").coverage).toBeUndefined();
    expect(only("С 9.00 до 10.00 мск средствами ПВО сбит БПЛА над Курской областью.").coverage).toBe("complete");
  });

  it("far from publication, or after it, are a warning", () => {
    expect(read("С 20.00 мск 5 мая до 7.00 мск 6 мая средствами ПВО сбит БПЛА над Курской областью.").issues.map(({ code }) => code)).toEqual(["window_far_from_publication"]);
    expect(read("С 8.00 до 20.00 мск средствами ПВО сбит БПЛА над Курской областью.", "2025-09-13T06:00Z").issues.map(({ code }) => code)).toEqual(["window_far_from_publication"]);
    const early = read("Около 15.30 мск средствами ПВО сбит БПЛА над Курской областью.");
    expect(early.issues.map(({ code }) => code)).toEqual(["published_before_window"]);
    expect(early.records[0]?.publishedAt).toBeUndefined();
  });
});

describe("evidence", () => {
  it("quotes the words of each figure where they stand, Markdown and all", () => {
    const text = "⚡️ С 9.00 до 10.00 мск дежурными средствами ПВО **уничтожены 2**4** украинских БПЛА**: ▫️ 20 – над **Б**рянской областью, ▫️ четыре – над Курской областью. 🔹 [Канал](https://t.me/example)";
    const evidence = only(text).evidence ?? [];
    for (const { span, wording } of evidence) expect(textAt(text, span)).toBe(wording);
    expect(evidence.map(({ path, wording }) => [path.join("."), wording])).toEqual([
      ["tallies.0.shotDown", "2**4** украинских БПЛА"],
      ["regions.0.count", "20"],
      ["regions.0.count", "Б**рянской областью"],
      ["regions.1.count", "четыре"],
      ["regions.1.count", "Курской областью"],
    ]);
  });
});
