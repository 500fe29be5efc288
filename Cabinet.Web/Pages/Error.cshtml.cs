using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Cabinet.Web.Pages;

/// <summary>The page of everything that went wrong: what happened and what to do.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
public class ErrorModel : PageModel
{
    private const string Later = "Мы уже знаем об этом. Повторите через несколько минут: введённое раньше сохранено.";

    public string Title => Words.Title;

    public string Advice => Words.Advice;

    public bool IsFailure => HttpContext.Features.Get<IExceptionHandlerFeature>() is not null;

    public bool IsFragment => Request.IsHtmx();

    private (string Title, string Advice) Words => Response.StatusCode switch
    {
        400 => ("Запрос не разобран", "Форма могла устареть: откройте страницу заново и повторите."),
        403 => ("Сюда нельзя", "У вас нет права на эту страницу."),
        404 => ("Страница не найдена", "Проверьте адрес или начните с главной."),
        405 => ("Так сделать нельзя", "Откройте страницу заново и повторите."),
        413 => ("Слишком большой запрос", "Сократите текст или приложите файл поменьше."),
        429 => ("Слишком много запросов", "Подождите несколько секунд и повторите."),
        503 => ("Сервис временно недоступен", Later),
        >= 500 => ("Что-то сломалось у нас", Later),
        _ => ("Не получилось", "Откройте страницу заново и повторите."),
    };

    /// <summary>Before any method: the page stands in for requests of all of them.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Response.StatusCode == StatusCodes.Status200OK)
            Response.StatusCode = StatusCodes.Status404NotFound;
        if (Response.StatusCode is StatusCodes.Status429TooManyRequests or StatusCodes.Status503ServiceUnavailable)
            Response.Headers.TryAdd("Retry-After", "5");
    }
}
