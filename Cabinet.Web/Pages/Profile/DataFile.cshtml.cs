using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using Cabinet.Graph.Profile;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Profile;

/// <summary>All that is kept about the login as a file to take along.</summary>
public class DataFileModel(LoginDataQueries queries) : PageModel
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true, Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    public async Task<IActionResult> OnGet() =>
        await queries.Everything() is { } data ? File(JsonSerializer.SerializeToUtf8Bytes(data, Readable), "application/json", "cabinet-data.json") : NotFound();
}
