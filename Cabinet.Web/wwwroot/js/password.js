// A button shows what was typed into the password fields; without scripts they stay hidden.
for (const button of document.querySelectorAll("[data-shows]")) {
  const fields = button.dataset.shows.split(" ").map(id => document.getElementById(id));
  const show = seen => {
    for (const field of fields)
      field.type = seen ? "text" : "password";
    button.textContent = seen ? "Скрыть пароль" : "Показать пароль";
    button.setAttribute("aria-pressed", seen);
  };
  button.hidden = false;
  button.addEventListener("click", () => show(fields[0].type === "password"));
  // A browser remembers what is sent as plain text.
  button.form.addEventListener("submit", () => show(false));
}
