using Cabinet.Data.Notifications;
using Cabinet.Graph.Notifications;
using Cabinet.Web.Delivery;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Dev;

/// <summary>One e-mail or SMS with its text, its links clickable.</summary>
[AllowAnonymous]
public class LetterModel(InboxQueries inbox, LetterWriter writer) : PageModel
{
    public Message Message { get; private set; } = null!;

    /// <summary>Null when it was erased.</summary>
    public WrittenLetter? Letter { get; private set; }

    public bool IsMail => Message.Channel == MessageChannel.Mail;

    public IEnumerable<string[]> Paragraphs => Letter!.Text.Split("\n\n").Select(x => x.Split('\n'));

    public async Task<IActionResult> OnGet(long id)
    {
        if (await inbox.ById(id) is not var (message, letter))
            return NotFound();
        Message = message;
        Letter = letter is null ? null : await writer.Write(letter);
        return Page();
    }
}
