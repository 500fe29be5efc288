using System.Text.Json;
using Microsoft.Playwright;

namespace Cabinet.Browser;

/// <summary>Banana Cake Pop in a window: a query typed and run.</summary>
internal static class Ide
{
    public static async Task Open(Visit visit)
    {
        // Five megabytes of scripts on a machine that is busy with other tests.
        visit.Page.SetDefaultTimeout(60_000);
        Assert.Equal(200, await visit.Open("/graphql"));
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "Create Document" }).ClickAsync();
        await visit.Page.GetByText("Schema available").WaitForAsync();
    }

    /// <summary>Types a query in place of what stands there, runs it, and gives what the API answered.</summary>
    public static async Task<JsonElement> Run(Visit visit, string query)
    {
        await visit.Page.Locator(".monaco-editor").First.ClickAsync();
        await visit.Page.Keyboard.PressAsync("Control+A");
        await visit.Page.Keyboard.InsertTextAsync(query);
        // The small «Run» above an operation says that the editor has understood it; after a change it may still speak of the text before.
        await visit.Page.Locator(".codelens-decoration a").First.WaitForAsync();
        for (var tries = 1; ; tries++)
            try
            {
                var answer = await visit.Page.RunAndWaitForResponseAsync(
                    () => visit.Page.GetByRole(AriaRole.Button, new() { Name = "Run Operation" }).ClickAsync(),
                    x => x.Request.Method == "POST" && x.Request.PostData?.Contains(query[..30], StringComparison.Ordinal) == true, new() { Timeout = 10_000 });
                return (await answer.JsonAsync())!.Value;
            }
            catch (TimeoutException) when (tries < 6)
            {
            }
    }
}
