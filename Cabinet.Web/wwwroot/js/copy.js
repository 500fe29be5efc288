// A button appears where the browser can copy; without it the text is there to be marked.
if (navigator.clipboard)
  for (const button of document.querySelectorAll("[data-copies]")) {
    const words = button.firstChild.textContent;
    button.hidden = false;
    button.addEventListener("click", async () => {
      await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).textContent);
      button.firstChild.textContent = document.getElementById("said").textContent = "Скопировано";
      setTimeout(() => { button.firstChild.textContent = words; }, 2000);
    });
  }
