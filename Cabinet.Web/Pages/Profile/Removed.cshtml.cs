using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages.Profile;

/// <summary>After the login was removed there is nobody left to show a page to.</summary>
[AllowAnonymous]
public class RemovedModel : PageModel;
