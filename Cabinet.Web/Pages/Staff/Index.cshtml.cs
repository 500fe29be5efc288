using Cabinet.Graph;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Staff;

/// <summary>Who of the staff is signed in.</summary>
public class IndexModel(Viewer viewer) : PageModel
{
    public string Name => viewer.StaffName!;

    public bool HelpsResidents => viewer.HelpsResidents;

    public string Role => viewer.Kind switch
    {
        ViewerKind.Operator => "Оператор",
        ViewerKind.Analyst => "Аналитик",
        _ => "Администратор",
    };

    public void OnGet()
    {
    }
}
