// Shows what was used while a reading is typed; the server says the same after it is sent.
const figures = new Intl.NumberFormat("ru-RU", { maximumFractionDigits: 4 });

document.addEventListener("input", event => {
  const field = event.target;
  if (!field.matches(".digits[data-last]:not([data-last=''])"))
    return;
  const typed = field.value.replace(/\s/g, "").replace(",", ".");
  const used = /^\d+(\.\d+)?$/.test(typed) ? Math.round((typed - field.dataset.last) * 10000) / 10000 : null;
  field.parentElement.querySelector(".used").textContent =
    used === null ? "" : used < 0 ? "Меньше последнего показания" : `Расход ${figures.format(used)} ${field.dataset.unit}`;
});

// Where a browser does not yet bring the current tab of a long row into view by itself.
if (!CSS.supports("scroll-initial-target", "nearest"))
  for (const tab of document.querySelectorAll(".tabs [aria-current]")) {
    const row = tab.closest(".tabs");
    row.scrollLeft += tab.getBoundingClientRect().right - row.getBoundingClientRect().right + 16;
  }

// What failed is said above the page, which keeps what was typed.
const trouble = document.getElementById("trouble");
document.addEventListener("htmx:before:request", () => trouble.replaceChildren());
document.addEventListener("htmx:error", event => {
  if (event.detail.ctx?.response)
    return;
  const words = document.createElement("p");
  words.className = "card refused";
  words.setAttribute("role", "alert");
  words.textContent = "Нет связи с кабинетом. Введённое осталось на странице: повторите, когда связь появится.";
  trouble.replaceChildren(words);
});

// A screen reader hears what a fragment says of itself: its region is new, so the words go to one that was there before.
document.addEventListener("htmx:after:swap", () => {
  const said = document.querySelector("main [role=status]");
  document.getElementById("said").textContent = said ? said.textContent : "";
});
